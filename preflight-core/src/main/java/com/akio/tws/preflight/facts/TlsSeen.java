package com.akio.tws.preflight.facts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

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
 */
public record TlsSeen(String protocol, String subject, String issuer, List<String> names, Instant notBefore, Instant notAfter,
        NameMatch name) {

    /** Whether a certificate is for a name. */
    public enum NameMatch {
        MATCHES, DIFFERS
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
    }

    /** How the certificate stands at a time. */
    public Validity validity(Instant at) {
        return at.isAfter(notAfter) ? Validity.EXPIRED : at.isBefore(notBefore) ? Validity.NOT_YET : Validity.VALID;
    }
}
