package com.akio.tws.preflight.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Supplier;

/**
 * How a language writes days and moments: to the minute, in the zone of the reader, whose name stands behind it. No locale data is
 * loaded for it, which would cost a run more than all its other texts.
 */
final class TimeWords {

    private final Texts texts;
    private final Supplier<ZoneId> zone;

    TimeWords(Texts texts, Supplier<ZoneId> zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** A moment with the name of its zone, for example {@code 30/11/2026 à 16 h 19 (heure de Paris)}. */
    String moment(Instant instant) {
        ZoneId there = zone.get();
        ZonedDateTime local = instant.atZone(there);
        String name = there.normalized().equals(ZoneOffset.UTC) ? texts.say("time.utc") : texts.say(Message.of("time.zone", named(there, local)));
        return texts.say(Message.of("time.moment", day(local.toLocalDate()), two(local.getHour()), two(local.getMinute()), name));
    }

    /** The day of a moment. */
    String day(Instant instant) {
        return day(instant.atZone(zone.get()).toLocalDate());
    }

    /** A day, for example {@code 30/11/2026}. */
    String day(LocalDate date) {
        return texts.say(Message.of("time.day", Integer.toString(date.getYear()), two(date.getMonthValue()),
                two(date.getDayOfMonth())));
    }

    /** The town of a zone such as {@code Europe/Paris}; of a mere offset, the offset. */
    private static Message named(ZoneId zone, ZonedDateTime local) {
        String id = zone.getId();
        boolean town = id.indexOf('/') > 0 && !id.startsWith("Etc/");
        String name = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        boolean elided = "AEIOUY".indexOf(name.charAt(0)) >= 0;
        return town ? Message.of(elided ? "time.town-elided" : "time.town", name) : Message.of("time.offset", local.getOffset().getId());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
