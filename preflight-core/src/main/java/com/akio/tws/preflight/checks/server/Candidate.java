package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.certificate.AlternativeNames;
import com.akio.tws.preflight.certificate.CertificateLimits;
import com.akio.tws.preflight.certificate.DnsName;
import com.akio.tws.preflight.certificate.HostMatch;
import com.akio.tws.preflight.certificate.Weakness;
import com.akio.tws.preflight.checks.server.CertificateFlaw.Kind;
import com.akio.tws.preflight.facts.ChainAuthority;
import com.akio.tws.preflight.facts.PrivateKeyState;
import com.akio.tws.preflight.facts.StoredCertificate;
import com.akio.tws.preflight.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

    /** digitalSignature, the first bit of keyUsage (RFC 5280 section 4.2.1.3). */
    private static final int DIGITAL_SIGNATURE = 0x80;

    /** The parts of a certificate that say for whom it is; what else could not be read is another matter. */
    private static final Set<String> NAMES = Set.of(AlternativeNames.WHOLE, AlternativeNames.DNS_NAME, AlternativeNames.ADDRESS);

    Candidate {
        flaws = flaws.stream().sorted(Comparator.comparing(CertificateFlaw::kind)).toList();
    }

    static Candidate of(StoredCertificate.Decoded certificate, DnsName server, Instant now, CertificateLimits limits) {
        List<CertificateFlaw> flaws = new ArrayList<>();
        addFlawsOfName(certificate, server, flaws);
        addFlawsOfTime(certificate, now, limits, flaws);
        flaws.addAll(ChainFlaws.of(certificate, now));
        addFlawsOfUse(certificate, flaws);
        addFlawsOfStrength(certificate, limits, flaws);
        if (certificate.privateKey() != PrivateKeyState.PRESENT) {
            flaws.add(CertificateFlaw.of(certificate.privateKey() == PrivateKeyState.MISSING ? Kind.NO_KEY : Kind.KEY_UNTOLD));
        }
        return new Candidate(certificate, flaws);
    }

    /** The one with the least against it; among equals the one that lasts longest. */
    static Optional<Candidate> best(Collection<Candidate> candidates) {
        return candidates.stream().min(Comparator.comparingInt(Candidate::weight)
                .thenComparing(candidate -> candidate.certificate().notAfter(), Comparator.reverseOrder()));
    }

    boolean isRefused() {
        return flaws.stream().anyMatch(CertificateFlaw::isFatal);
    }

    /** Whether nothing refuses it but that its time is over. */
    boolean isFitButForItsEnd() {
        return flaws.stream().noneMatch(flaw -> flaw.isFatal() && flaw.kind() != Kind.EXPIRED);
    }

    boolean isUntold() {
        return flaws.stream().anyMatch(CertificateFlaw::isUntold);
    }

    private int weight() {
        return flaws.stream().mapToInt(flaw -> flaw.kind().weight()).sum();
    }

    private static void addFlawsOfName(StoredCertificate.Decoded certificate, DnsName server, List<CertificateFlaw> flaws) {
        List<String> unread = certificate.particulars().unread().stream().filter(NAMES::contains).toList();
        switch (HostMatch.of(server.toString(), new AlternativeNames(certificate.dnsNames(), List.of(), unread),
                certificate.commonName())) {
            case MATCHES -> { }
            case STAR_BELOW_TOP -> flaws.add(CertificateFlaw.of(Kind.STAR_BELOW_TOP));
            case ODD_FORM -> flaws.add(CertificateFlaw.of(Kind.ODD_FORM));
            case COMMON_NAME_ONLY -> flaws.add(CertificateFlaw.of(Kind.COMMON_NAME_ONLY));
            case HOST_UNTOLD -> throw new IllegalStateException("a DNS name can be compared: " + server);
            case UNREAD -> flaws.add(CertificateFlaw.of(Kind.UNREAD, unread));
            case DIFFERS -> flaws.add(CertificateFlaw.of(Kind.NAME));
        }
    }

    private static void addFlawsOfTime(StoredCertificate.Decoded certificate, Instant now, CertificateLimits limits,
            List<CertificateFlaw> flaws) {
        if (now.isBefore(certificate.notBefore())) {
            flaws.add(CertificateFlaw.of(Kind.NOT_YET_VALID));
        }
        if (now.isAfter(certificate.notAfter())) {
            flaws.add(CertificateFlaw.of(Kind.EXPIRED));
        } else if (limits.endsSoon(certificate.notBefore(), certificate.notAfter(), now)) {
            flaws.add(CertificateFlaw.of(Kind.ENDS_SOON, Duration.between(now, certificate.notAfter()).toDays(),
                    limits.notice(certificate.notBefore(), certificate.notAfter()).toDays()));
        }
    }

    private static void addFlawsOfUse(StoredCertificate.Decoded certificate, List<CertificateFlaw> flaws) {
        boolean forServers = certificate.usages()
                .map(usages -> usages.contains(SERVER_AUTHENTICATION) || usages.contains(ANY_USAGE)).orElse(true);
        if (!forServers) {
            flaws.add(CertificateFlaw.of(Kind.USAGE));
        }
        if ((certificate.particulars().keyUsage().orElse(DIGITAL_SIGNATURE) & DIGITAL_SIGNATURE) == 0) {
            flaws.add(CertificateFlaw.of(Kind.KEY_USAGE));
        }
        List<String> unread = certificate.particulars().unread().stream().filter(part -> !NAMES.contains(part)).toList();
        if (!unread.isEmpty()) {
            flaws.add(CertificateFlaw.of(Kind.UNREAD, unread));
        }
    }

    private static void addFlawsOfStrength(StoredCertificate.Decoded certificate, CertificateLimits limits, List<CertificateFlaw> flaws) {
        certificate.particulars().algorithms().ifPresent(its -> limits.weaknesses(its).stream().map(Weakness::message)
                .forEach(words -> flaws.add(new CertificateFlaw(Kind.WEAK, words))));
        for (ChainAuthority authority : certificate.particulars().authorities()) {
            limits.weaknesses(authority.algorithms()).forEach(weakness -> flaws.add(new CertificateFlaw(Kind.WEAK,
                    Message.of("certificate.of-authority", authority.subject(), weakness.message()))));
        }
    }
}
