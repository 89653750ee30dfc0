package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.optionalInt;
import static com.akio.tws.preflight.fact.SavedField.unless;

import com.akio.tws.preflight.certificate.CertificateAlgorithms;
import com.akio.tws.preflight.certificate.CertificateContent;
import com.akio.tws.preflight.certificate.UnreadableCertificate;
import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What else is known of a certificate. Bundles of earlier versions hold none of it, and then nothing is said of it.
 *
 * @param unread parts of the certificate that could not be read, in the words of RFC 5280
 * @param keyUsage the first eight bits of its key usage, digitalSignature the highest; empty when every use is allowed, or unknown
 * @param algorithms its signature and its key
 * @param authorities the authorities of its chain that are known, from the one who signed it upwards
 */
public record CertificateParticulars(List<String> unread, OptionalInt keyUsage, Optional<CertificateAlgorithms> algorithms,
        List<ChainAuthority> authorities) {

    /** Nothing else is known. */
    public static final CertificateParticulars NONE =
            new CertificateParticulars(List.of(), OptionalInt.empty(), Optional.empty(), List.of());

    /** Among the fields of the certificate itself: what is not known is not there. */
    static final SavedRecord<CertificateParticulars> FIELDS = SavedRecord.of("CertificateParticulars", CertificateParticulars::new,
            unless(List.of(), "unread", FactType.TEXTS, CertificateParticulars::unread),
            optionalInt("keyUsage", CertificateParticulars::keyUsage),
            unless(Optional.empty(), "algorithms", FactType.atMostOne(AlgorithmsFields.TYPE), CertificateParticulars::algorithms),
            unless(List.of(), "authorities", FactType.listOf(ChainAuthority.TYPE), CertificateParticulars::authorities));

    public CertificateParticulars {
        unread = List.copyOf(unread);
        Objects.requireNonNull(keyUsage, "keyUsage");
        Objects.requireNonNull(algorithms, "algorithms");
        authorities = List.copyOf(authorities);
    }

    /**
     * From what a certificate says.
     *
     * @param chain the certificates above it, in DER; those that cannot be read are passed over
     */
    public static CertificateParticulars of(CertificateContent content, List<byte[]> chain) {
        List<String> unread = new ArrayList<>(content.names().unread());
        unread.addAll(content.unread());
        List<ChainAuthority> authorities = new ArrayList<>();
        for (byte[] above : chain) {
            try {
                authorities.add(ChainAuthority.of(CertificateContent.of(above)));
            } catch (UnreadableCertificate passedOver) {
                // The one whose bytes these are is judged by its own chain; of this one nothing is said.
            }
        }
        return new CertificateParticulars(unread, content.keyUsage(), Optional.of(content.algorithms()), authorities);
    }
}
