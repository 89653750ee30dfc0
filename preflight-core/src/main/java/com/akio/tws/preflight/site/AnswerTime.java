package com.akio.tws.preflight.site;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

/**
 * When somebody answered: a day, or a moment with its distance from UTC, as ISO 8601 writes both.
 *
 * @param day the day where the person was
 * @param moment the moment, where one was told
 */
public record AnswerTime(LocalDate day, Optional<OffsetDateTime> moment) {

    /** Where a day begins first on earth. */
    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);
    /** How far two clocks may differ in a domain before anybody notices (the limit of Kerberos). */
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final int DAY_LENGTH = 10;

    public AnswerTime {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(moment, "moment");
    }

    /** A day. */
    public static AnswerTime on(LocalDate day) {
        return new AnswerTime(day, Optional.empty());
    }

    /** What a text like {@code 2026-11-23} or {@code 2026-11-23T09:00:00+01:00} names; empty for any other. */
    public static Optional<AnswerTime> parse(String text) {
        try {
            if (text.length() == DAY_LENGTH) {
                return Optional.of(on(LocalDate.parse(text)));
            }
            OffsetDateTime moment = OffsetDateTime.parse(text);
            return Optional.of(new AnswerTime(moment.toLocalDate(), Optional.of(moment)));
        } catch (DateTimeParseException neither) {
            return Optional.empty();
        }
    }

    /** Whether it has not come yet anywhere on earth, or, of a moment, lies ahead by more than clocks differ. */
    public boolean isAfter(Instant now) {
        return moment.map(OffsetDateTime::toInstant).map(told -> told.isAfter(now.plus(SKEW)))
                .orElse(day.atStartOfDay(FIRST).toInstant().isAfter(now));
    }

    /** As ISO 8601 writes it. */
    public String text() {
        return moment.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElse(day.toString());
    }
}
