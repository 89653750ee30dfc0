package com.akio.tws.preflight.reach.engine;

import com.akio.tws.preflight.reach.Detail;
import java.util.Map;
import java.util.Optional;

/**
 * What a server says when it ends a handshake (https://www.iana.org/assignments/tls-parameters/#tls-parameters-6; RFC 8446 section 6.2).
 *
 * @param code the description
 */
record TlsAlert(int code) {

    private static final int HANDSHAKE_FAILURE = 40;
    private static final int UNRECOGNIZED_NAME = 112;
    private static final int CERTIFICATE_REQUIRED = 116;
    private static final Map<Integer, String> NAMES = Map.ofEntries(Map.entry(0, "close_notify"), Map.entry(10, "unexpected_message"),
            Map.entry(HANDSHAKE_FAILURE, "handshake_failure"), Map.entry(41, "no_certificate"), Map.entry(42, "bad_certificate"),
            Map.entry(43, "unsupported_certificate"), Map.entry(44, "certificate_revoked"), Map.entry(45, "certificate_expired"),
            Map.entry(46, "certificate_unknown"), Map.entry(47, "illegal_parameter"), Map.entry(48, "unknown_ca"),
            Map.entry(49, "access_denied"), Map.entry(50, "decode_error"), Map.entry(51, "decrypt_error"),
            Map.entry(70, "protocol_version"), Map.entry(71, "insufficient_security"), Map.entry(80, "internal_error"),
            Map.entry(86, "inappropriate_fallback"), Map.entry(109, "missing_extension"), Map.entry(110, "unsupported_extension"),
            Map.entry(UNRECOGNIZED_NAME, "unrecognized_name"), Map.entry(CERTIFICATE_REQUIRED, "certificate_required"));

    /**
     * What it means to who has no certificate to show.
     *
     * @param asked whether the server had asked for one
     */
    Optional<Detail.Kind> meaning(boolean asked) {
        return Optional.ofNullable(switch (code) {
            case 70, 86 -> Detail.Kind.TLS_TOO_OLD;
            case UNRECOGNIZED_NAME -> Detail.Kind.TLS_WANTS_NAME;
            case 41, CERTIFICATE_REQUIRED -> Detail.Kind.TLS_WANTS_CERTIFICATE;
            // Before TLS 1.3 a server has no word of its own for a certificate that is missing (RFC 5246 section 7.4.6).
            case 10, HANDSHAKE_FAILURE, 42, 43, 46, 48, 49 -> asked ? Detail.Kind.TLS_WANTS_CERTIFICATE : null;
            default -> null;
        });
    }

    /** Its name in the register, or its number. */
    @Override
    public String toString() {
        return NAMES.getOrDefault(code, "alert " + code);
    }
}
