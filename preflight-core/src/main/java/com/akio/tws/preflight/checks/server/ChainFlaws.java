package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.checks.server.CertificateFlaw.Kind;
import com.akio.tws.preflight.facts.ChainAuthority;
import com.akio.tws.preflight.facts.StoredCertificate;
import com.akio.tws.preflight.text.Argument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What Windows says of the chain of a certificate, {@code CERT_TRUST_STATUS.dwErrorStatus} (wincrypt.h,
 * <a href="https://learn.microsoft.com/windows/win32/api/wincrypt/ns-wincrypt-cert_trust_status">CERT_TRUST_STATUS</a>), in words.
 */
final class ChainFlaws {

    /** REVOCATION_STATUS_UNKNOWN and IS_OFFLINE_REVOCATION: expected, since the chain is built without network. */
    private static final long EXPECTED_OFFLINE = 0x40 | 0x0100_0000L;

    private static final long NOT_TIME_VALID = 0x1;
    private static final long WEAK_SIGNATURE = 0x10_0000;

    /**
     * The other bits that have words of their own. HAS_NOT_PERMITTED and HAS_EXCLUDED_NAME_CONSTRAINT are a name that an authority may not
     * issue; the constraints that Windows does not understand (0x800, 0x1000, 0x2000) are no such proof, and stay doubtful.
     */
    private static final Map<Long, Kind> BITS = bits();

    private static final Map<Long, String> DOUBTS = doubts();

    private ChainFlaws() {
    }

    /** All that speaks against it, each once. */
    static List<CertificateFlaw> of(StoredCertificate.Decoded certificate, Instant now) {
        if (certificate.chainStatus().isEmpty()) {
            return List.of(CertificateFlaw.of(Kind.CHAIN_UNTOLD));
        }
        List<CertificateFlaw> flaws = new ArrayList<>();
        long status = certificate.chainStatus().getAsLong() & ~EXPECTED_OFFLINE;
        BITS.forEach((bits, kind) -> {
            if ((status & bits) != 0) {
                flaws.add(CertificateFlaw.of(kind));
            }
        });
        boolean inTime = !now.isBefore(certificate.notBefore()) && !now.isAfter(certificate.notAfter());
        if ((status & NOT_TIME_VALID) != 0 && inTime) {
            flaws.add(time(certificate.particulars().authorities(), now));
        }
        if ((status & WEAK_SIGNATURE) != 0) {
            flaws.add(CertificateFlaw.said(Kind.WEAK, "chain-weak"));
        }
        long other = status & ~(BITS.keySet().stream().reduce(0L, (all, bit) -> all | bit) | NOT_TIME_VALID | WEAK_SIGNATURE);
        if (other != 0) {
            flaws.add(CertificateFlaw.of(Kind.CHAIN_DOUBTFUL, named(other)));
        }
        return List.copyOf(flaws);
    }

    /** Whether Windows could not know, without network, whether the certificate was revoked. */
    static boolean isRevocationUnknown(StoredCertificate.Decoded certificate) {
        return (certificate.chainStatus().orElse(0) & EXPECTED_OFFLINE) != 0;
    }

    private static CertificateFlaw time(List<ChainAuthority> authorities, Instant now) {
        Optional<ChainAuthority> at = authorities.stream().filter(authority -> !authority.isValid(now)).findFirst();
        return at.map(its -> CertificateFlaw.said(Kind.AUTHORITY_TIME, "authority-time-named", its.subject(), Argument.dated(its.notBefore()),
                Argument.dated(its.notAfter()))).orElse(CertificateFlaw.of(Kind.AUTHORITY_TIME));
    }

    private static List<String> named(long status) {
        List<String> names = new ArrayList<>();
        long rest = status;
        for (Map.Entry<Long, String> doubt : DOUBTS.entrySet()) {
            if ((status & doubt.getKey()) != 0) {
                names.add(doubt.getValue());
                rest &= ~doubt.getKey();
            }
        }
        if (rest != 0) {
            names.add(String.format(Locale.ROOT, "0x%08X", rest));
        }
        return names;
    }

    private static Map<Long, Kind> bits() {
        Map<Long, Kind> bits = new LinkedHashMap<>();
        bits.put(0x4L, Kind.REVOKED);
        bits.put(0x0400_0000L, Kind.DISTRUSTED);
        bits.put(0x8L, Kind.FORGED);
        bits.put(0x4000L | 0x8000L, Kind.NAME_CONSTRAINT);
        bits.put(0x400L, Kind.NO_AUTHORITY);
        bits.put(0x10L, Kind.CHAIN_USAGE);
        bits.put(0x20L, Kind.UNKNOWN_ROOT);
        bits.put(0x1_0000L, Kind.AUTHORITY_MISSING);
        return bits;
    }

    private static Map<Long, String> doubts() {
        Map<Long, String> doubts = new LinkedHashMap<>();
        doubts.put(0x2L, "CERT_TRUST_IS_NOT_TIME_NESTED");
        doubts.put(0x80L, "CERT_TRUST_IS_CYCLIC");
        doubts.put(0x100L, "CERT_TRUST_INVALID_EXTENSION");
        doubts.put(0x200L, "CERT_TRUST_INVALID_POLICY_CONSTRAINTS");
        doubts.put(0x800L, "CERT_TRUST_INVALID_NAME_CONSTRAINTS");
        doubts.put(0x1000L, "CERT_TRUST_HAS_NOT_SUPPORTED_NAME_CONSTRAINT");
        doubts.put(0x2000L, "CERT_TRUST_HAS_NOT_DEFINED_NAME_CONSTRAINT");
        doubts.put(0x2_0000L, "CERT_TRUST_CTL_IS_NOT_TIME_VALID");
        doubts.put(0x4_0000L, "CERT_TRUST_CTL_IS_NOT_SIGNATURE_VALID");
        doubts.put(0x8_0000L, "CERT_TRUST_CTL_IS_NOT_VALID_FOR_USAGE");
        doubts.put(0x20_0000L, "CERT_TRUST_HAS_WEAK_HYGIENE");
        doubts.put(0x0200_0000L, "CERT_TRUST_NO_ISSUANCE_CHAIN_POLICY");
        doubts.put(0x0800_0000L, "CERT_TRUST_HAS_NOT_SUPPORTED_CRITICAL_EXT");
        return doubts;
    }
}
