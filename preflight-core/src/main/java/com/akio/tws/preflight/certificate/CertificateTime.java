package com.akio.tws.preflight.certificate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The times of a certificate (RFC 5280 section 4.1.2.5). Seconds may be missing and an offset may stand in the place of {@code Z}: older
 * authorities wrote so.
 */
final class CertificateTime {

    private static final int UTC_TIME = 0x17;
    private static final int GENERALIZED_TIME = 0x18;

    /** Two digits below this are of this century. */
    private static final int CENTURY_BREAK = 50;

    private static final Pattern FORM = Pattern.compile(
            "(\\d{2}|\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})?(?:\\.\\d+)?(?:Z|([+-])(\\d{2})(\\d{2}))");

    private CertificateTime() {
    }

    static Instant of(DerElement element, String field) throws UnreadableCertificate {
        String text = element.latin();
        Matcher form = FORM.matcher(text);
        boolean utc = element.is(UTC_TIME);
        if (!(utc || element.is(GENERALIZED_TIME)) || !form.matches() || form.group(1).length() != (utc ? 2 : 4)) {
            throw new UnreadableCertificate(field + ": " + text);
        }
        try {
            int year = Integer.parseInt(form.group(1));
            LocalDateTime local = LocalDateTime.of(utc ? year + (year < CENTURY_BREAK ? 2000 : 1900) : year, number(form, 2), number(form, 3),
                    number(form, 4), number(form, 5), form.group(6) == null ? 0 : number(form, 6));
            return local.toInstant(form.group(7) == null ? ZoneOffset.UTC
                    : ZoneOffset.of(form.group(7) + form.group(8) + ":" + form.group(9)));
        } catch (DateTimeException noSuchTime) {
            throw new UnreadableCertificate(field + ": " + text);
        }
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
