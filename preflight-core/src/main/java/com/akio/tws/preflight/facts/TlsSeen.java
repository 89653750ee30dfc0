package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.certificate.HostMatch;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What a TLS handshake showed of the other side.
 *
 * @param protocol for example {@code TLSv1.3}
 * @param subject whom the certificate is for, as RFC 2253 writes names
 * @param issuer who signed it
 * @param names the DNS names and addresses it holds (subjectAltName)
 * @param notBefore from when it is valid
 * @param notAfter until when
 * @param name whether it is for the name that was asked for
 * @param particulars what else is known of the certificate
 * @param chainStatus what Windows says of the chain that came, by the root stores of this machine and its user ({@code dwErrorStatus} of
 *     CERT_TRUST_STATUS); empty where nobody was asked
 */
public record TlsSeen(String protocol, String subject, String issuer, List<String> names, Instant notBefore, Instant notAfter,
        NameMatch name, CertificateParticulars particulars, OptionalLong chainStatus) {

    /** Whether a certificate is for a name. */
    public enum NameMatch {
        /** It is. */
        MATCHES,
        /** It is for another one. */
        DIFFERS,
        /** Only by a star right below the top label, which Firefox and curl refuse. */
        STAR_BELOW_TOP,
        /** It is, but written as certificates do not hold names, which some clients refuse. */
        ODD_FORM,
        /** Only its common name fits, which current clients no longer read. */
        COMMON_NAME_ONLY,
        /** The names that could be read are others, and some could not. */
        UNREAD,
        /** The name that was asked for is written so that it cannot be compared. */
        HOST_UNTOLD;

        /** The same, as it was found in the certificate. */
        public static NameMatch of(HostMatch match) {
            return switch (match) {
                case MATCHES -> MATCHES;
                case DIFFERS -> DIFFERS;
                case STAR_BELOW_TOP -> STAR_BELOW_TOP;
                case ODD_FORM -> ODD_FORM;
                case COMMON_NAME_ONLY -> COMMON_NAME_ONLY;
                case UNREAD -> UNREAD;
                case HOST_UNTOLD -> HOST_UNTOLD;
            };
        }
    }

    /** How a certificate stands at a time. */
    public enum Validity {
        VALID, EXPIRED, NOT_YET
    }

    public TlsSeen {
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(issuer, "issuer");
        names = List.copyOf(names);
        Objects.requireNonNull(notBefore, "notBefore");
        Objects.requireNonNull(notAfter, "notAfter");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(particulars, "particulars");
        Objects.requireNonNull(chainStatus, "chainStatus");
    }

    /** A certificate of which nothing else is known. */
    public TlsSeen(String protocol, String subject, String issuer, List<String> names, Instant notBefore, Instant notAfter,
            NameMatch name) {
        this(protocol, subject, issuer, names, notBefore, notAfter, name, CertificateParticulars.NONE, OptionalLong.empty());
    }

    /** How the certificate stands at a time. */
    public Validity validity(Instant at) {
        return at.isAfter(notAfter) ? Validity.EXPIRED : at.isBefore(notBefore) ? Validity.NOT_YET : Validity.VALID;
    }
}
