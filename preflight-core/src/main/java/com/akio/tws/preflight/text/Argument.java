package com.akio.tws.preflight.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What stands in a place of a message; each language writes it its own way. */
public sealed interface Argument {

    /** A text that no language changes: a path, a name, a value that Windows gave. */
    record Plain(String text) implements Argument {
        public Plain {
            Objects.requireNonNull(text, "text");
        }
    }

    /** A whole number. */
    record Count(long number) implements Argument {
    }

    /** A size in bytes, shown in units of 1024 as Windows shows them, never rounded up. */
    record Size(long bytes) implements Argument {
    }

    /** A clock rate in MHz, shown in GHz. */
    record Clock(long megahertz) implements Argument {
    }

    /** A moment, shown to the minute in the zone of the reader. */
    record Moment(Instant instant) implements Argument {
        public Moment {
            Objects.requireNonNull(instant, "instant");
        }
    }

    /** The day of a moment in the zone of the reader. */
    record Dated(Instant instant) implements Argument {
        public Dated {
            Objects.requireNonNull(instant, "instant");
        }
    }

    /** A day of the calendar, the same in every zone. */
    record Day(LocalDate date) implements Argument {
        public Day {
            Objects.requireNonNull(date, "date");
        }
    }

    /** A text that stands in an edition of the document, each language its own. */
    record Localized(LocalizedText text) implements Argument {
        public Localized {
            Objects.requireNonNull(text, "text");
        }
    }

    /** Another message. */
    record Nested(Message message) implements Argument {
        public Nested {
            Objects.requireNonNull(message, "message");
        }
    }

    /** Several arguments, shown one after the other with commas. */
    record Listing(List<Argument> arguments) implements Argument {
        public Listing {
            arguments = List.copyOf(arguments);
        }
    }

    static Argument bytes(long bytes) {
        return new Size(bytes);
    }

    /** The day of a moment, where its hour does not matter. */
    static Argument dated(Instant instant) {
        return new Dated(instant);
    }

    static Argument megahertz(long megahertz) {
        return new Clock(megahertz);
    }

    /**
     * Wraps a text, a localized one, a whole number, a moment, a day, a message or a list of these.
     *
     * @throws IllegalArgumentException if the object is none of them
     */
    static Argument of(Object object) {
        if (object instanceof Argument argument) {
            return argument;
        }
        if (object instanceof String text) {
            return new Plain(text);
        }
        if (object instanceof Long || object instanceof Integer) {
            return new Count(((Number) object).longValue());
        }
        if (object instanceof Instant instant) {
            return new Moment(instant);
        }
        if (object instanceof LocalDate date) {
            return new Day(date);
        }
        if (object instanceof LocalizedText text) {
            return new Localized(text);
        }
        if (object instanceof Message message) {
            return new Nested(message);
        }
        if (object instanceof List<?> list) {
            List<Argument> arguments = new ArrayList<>(list.size());
            for (Object element : list) {
                arguments.add(of(element));
            }
            return new Listing(arguments);
        }
        throw new IllegalArgumentException("no message can show " + object);
    }
}
