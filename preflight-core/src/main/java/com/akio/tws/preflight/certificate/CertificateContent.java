package com.akio.tws.preflight.certificate;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a certificate says of itself, read from its bytes; whether it is true, nobody here has proven (RFC 5280 section 4.1).
 *
 * <p>Java's own reader refuses whole certificates that Windows and browsers take: an empty subject beside names that are not marked critical
 * (smallstep/certificates#302), and it throws at alternative names with one odd element (sigstore/sigstore-java#1177). Here an element
 * that cannot be read costs that element.
 *
 * @param subject whom it is for, as RFC 4514 writes names
 * @param issuer who signed it
 * @param commonName the subject's most specific common name
 * @param names the subject's alternative names
 * @param notBefore the first instant it is valid
 * @param notAfter the last instant it is valid
 * @param usages the object identifiers of its extended key usage; empty when every usage is allowed
 * @param keyUsage the first eight bits of its key usage, digitalSignature the highest; empty when every use is allowed
 * @param algorithms its signature and its key
 * @param unread the extensions that could not be read, in the words of RFC 5280
 */
public record CertificateContent(String subject, String issuer, Optional<String> commonName, AlternativeNames names, Instant notBefore,
        Instant notAfter, Optional<List<String>> usages, OptionalInt keyUsage, CertificateAlgorithms algorithms, List<String> unread) {

    public CertificateContent {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(commonName, "commonName");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(notBefore, "notBefore");
        Objects.requireNonNull(notAfter, "notAfter");
        usages = usages.map(List::copyOf);
        Objects.requireNonNull(keyUsage, "keyUsage");
        Objects.requireNonNull(algorithms, "algorithms");
        unread = List.copyOf(unread);
    }

    /**
     * Reads a certificate.
     *
     * @param bytes its DER
     * @throws UnreadableCertificate if they are none, or one whose names, times or algorithms cannot be told apart
     */
    public static CertificateContent of(byte[] bytes) throws UnreadableCertificate {
        List<DerElement> parts = sequence(DerElement.of(bytes), "Certificate", 3);
        List<DerElement> signed = sequence(parts.get(0), "TBSCertificate", 6);
        int first = signed.get(0).isField(0) ? 1 : 0;
        if (signed.size() < first + 6 || !parts.get(2).is(DerElement.BIT_STRING) || !signed.get(first).is(DerElement.INTEGER)) {
            throw new UnreadableCertificate("TBSCertificate: " + signed.size() + " fields");
        }
        DerElement issuer = signed.get(first + 2);
        DerElement subject = signed.get(first + 4);
        List<DerElement> times = sequence(signed.get(first + 3), "Validity", 2);
        DistinguishedName named = DistinguishedName.of(subject);
        Extensions extensions = Extensions.of(signed.subList(first + 6, signed.size()));
        return new CertificateContent(named.toString(), DistinguishedName.of(issuer).toString(), named.commonName(), extensions.names(),
                CertificateTime.of(times.get(0), "notBefore"), CertificateTime.of(times.get(1), "notAfter"), extensions.usages(),
                extensions.keyUsage(), AlgorithmsReader.of(parts.get(1), signed.get(first + 5),
                        Arrays.equals(issuer.content(), subject.content())), extensions.unread());
    }

    private static List<DerElement> sequence(DerElement element, String name, int least) throws UnreadableCertificate {
        if (!element.is(DerElement.SEQUENCE) || element.children().size() < least) {
            throw new UnreadableCertificate(name + ": no sequence of " + least);
        }
        return element.children();
    }
}
