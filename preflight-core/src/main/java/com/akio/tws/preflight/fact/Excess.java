package com.akio.tws.preflight.fact;

import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Message;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * There was more than can be kept. A snapshot holds it in signs that are the same in every language; a report says it in words.
 *
 * @param unit what was counted
 * @param most how many of them can be kept
 * @param found how many there were; empty where counting ended at the limit
 */
public record Excess(Unit unit, long most, OptionalLong found) {

    private static final Pattern DETAIL = Pattern.compile("> ([0-9]{1,18})( values)?(?: \\(([0-9]{1,18})\\))?");

    /** What is counted. */
    public enum Unit {
        /** Bytes of a saved text. */
        BYTES,
        /** Values in it, each of which costs memory however short it is. */
        VALUES,
        /** Things of a list. */
        ENTRIES
    }

    public Excess {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(found, "found");
    }

    /** How a snapshot holds it, as the detail of a {@link Reason}. */
    public String detail() {
        return "> " + most + (unit == Unit.VALUES ? " values" : "") + (found.isPresent() ? " (" + found.getAsLong() + ")" : "");
    }

    /** The excess that a detail tells of; empty for a detail in other words. */
    public static Optional<Excess> in(String detail) {
        Matcher told = DETAIL.matcher(detail);
        if (!told.matches()) {
            return Optional.empty();
        }
        OptionalLong found = told.group(3) == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(told.group(3)));
        Unit unit = told.group(2) != null ? Unit.VALUES : found.isPresent() ? Unit.BYTES : Unit.ENTRIES;
        return Optional.of(new Excess(unit, Long.parseLong(told.group(1)), found));
    }

    /** To be said to a person. */
    Message said() {
        return switch (unit) {
            case BYTES -> Message.of("unread.excess.bytes", Argument.bytes(found.orElse(most)), Argument.bytes(most));
            case VALUES -> Message.of("unread.excess.values", found.orElse(most), most);
            case ENTRIES -> Message.of("unread.excess.entries", most);
        };
    }
}
