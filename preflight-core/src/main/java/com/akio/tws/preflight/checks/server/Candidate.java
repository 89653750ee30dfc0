package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.facts.PrivateKeyState;
import com.akio.tws.preflight.facts.StoredCertificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A certificate of the machine, with all that speaks against it as the server's certificate.
 *
 * @param certificate the certificate
 * @param flaws in the order of their weight; empty when it will do
 */
record Candidate(StoredCertificate.Decoded certificate, List<CertificateFlaw> flaws) {

    /** Server authentication, id-kp-serverAuth (RFC 5280 section 4.2.1.12). */
    private static final String SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1";
    private static final String ANY_USAGE = "2.5.29.37.0";

    /** REVOKED, NOT_SIGNATURE_VALID, NOT_VALID_FOR_USAGE and EXPLICIT_DISTRUST of CERT_TRUST_STATUS (wincrypt.h). */
    private static final long REFUSED = 0x4 | 0x8 | 0x10 | 0x0400_0000L;

    /** REVOCATION_STATUS_UNKNOWN and IS_OFFLINE_REVOCATION: expected, since the chain is built without network. */
    private static final long EXPECTED_OFFLINE = 0x40 | 0x0100_0000L;

    Candidate {
        flaws = List.copyOf(flaws);
    }

    static Candidate of(StoredCertificate.Decoded certificate, DnsName server, Instant now, Duration notice) {
        Set<CertificateFlaw> flaws = EnumSet.noneOf(CertificateFlaw.class);
        addFlawsOfName(certificate, server, flaws);
        addFlawsOfTime(certificate, now, notice, flaws);
        addFlawsOfChain(certificate, flaws);
        boolean forServers = certificate.usages()
                .map(usages -> usages.contains(SERVER_AUTHENTICATION) || usages.contains(ANY_USAGE)).orElse(true);
        if (!forServers) {
            flaws.add(CertificateFlaw.USAGE);
        }
        if (certificate.privateKey() != PrivateKeyState.PRESENT) {
            flaws.add(certificate.privateKey() == PrivateKeyState.MISSING ? CertificateFlaw.NO_KEY : CertificateFlaw.KEY_UNTOLD);
        }
        return new Candidate(certificate, List.copyOf(flaws));
    }

    /** The one with the least against it; among equals the one that lasts longest. */
    static Optional<Candidate> best(Collection<Candidate> candidates) {
        return candidates.stream().min(Comparator.comparingInt(Candidate::weight)
                .thenComparing(candidate -> candidate.certificate().notAfter(), Comparator.reverseOrder()));
    }

    boolean isRefused() {
        return flaws.stream().anyMatch(CertificateFlaw::isFatal);
    }

    boolean isUntold() {
        return flaws.stream().anyMatch(CertificateFlaw::isUntold);
    }

    private int weight() {
        return flaws.stream().mapToInt(CertificateFlaw::weight).sum();
    }

    /** The common name counts only where there is no subject alternative name. */
    private static void addFlawsOfName(StoredCertificate.Decoded certificate, DnsName server, Set<CertificateFlaw> flaws) {
        if (!certificate.dnsNames().isEmpty()) {
            if (certificate.dnsNames().stream().noneMatch(server::isCoveredBy)) {
                flaws.add(CertificateFlaw.NAME);
            }
        } else {
            flaws.add(certificate.commonName().filter(server::isCoveredBy).isPresent()
                    ? CertificateFlaw.COMMON_NAME_ONLY : CertificateFlaw.NAME);
        }
    }

    private static void addFlawsOfTime(StoredCertificate.Decoded certificate, Instant now, Duration notice,
            Set<CertificateFlaw> flaws) {
        if (now.isBefore(certificate.notBefore())) {
            flaws.add(CertificateFlaw.NOT_YET_VALID);
        }
        if (now.isAfter(certificate.notAfter())) {
            flaws.add(CertificateFlaw.EXPIRED);
        } else if (now.plus(notice).isAfter(certificate.notAfter())) {
            flaws.add(CertificateFlaw.ENDS_SOON);
        }
    }

    private static void addFlawsOfChain(StoredCertificate.Decoded certificate, Set<CertificateFlaw> flaws) {
        if (certificate.chainStatus().isEmpty()) {
            flaws.add(CertificateFlaw.CHAIN_DOUBTFUL);
            return;
        }
        long status = certificate.chainStatus().getAsLong();
        if ((status & REFUSED) != 0) {
            flaws.add(CertificateFlaw.CHAIN_REFUSED);
        } else if ((status & ~EXPECTED_OFFLINE) != 0
                && !(flaws.contains(CertificateFlaw.EXPIRED) || flaws.contains(CertificateFlaw.NOT_YET_VALID))) {
            flaws.add(CertificateFlaw.CHAIN_DOUBTFUL);
        }
    }
}
