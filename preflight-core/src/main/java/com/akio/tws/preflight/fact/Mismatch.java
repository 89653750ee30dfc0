package com.akio.tws.preflight.fact;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something had another form than the documented one.
 *
 * <p>Both sides are written in the format's own words ({@code REG_DWORD}, {@code ≥ 24 B}), which are the same in every language;
 * a report says "expected" and "found" in the reader's.
 *
 * @param expected the documented form; never empty
 * @param found what stood there
 */
public record Mismatch(String expected, String found) {

    private static final Pattern DETAIL = Pattern.compile("expected (.+?), found (.*)", Pattern.DOTALL);

    public Mismatch {
        Objects.requireNonNull(found, "found");
        if (expected.isEmpty()) {
            throw new IllegalArgumentException("nothing expected");
        }
    }

    /** How a snapshot holds it, as the detail of a {@link Reason}. */
    public String detail() {
        return "expected " + expected + ", found " + found;
    }

    /** The mismatch that a detail tells of; empty for a detail in other words. */
    public static Optional<Mismatch> in(String detail) {
        Matcher told = DETAIL.matcher(detail);
        return told.matches() ? Optional.of(new Mismatch(told.group(1), told.group(2))) : Optional.empty();
    }
}
