package com.akio.tws.preflight.fact;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A number that a check judged, with the figures it was held against: what monitoring draws.
 *
 * @param name lower-case words with underscores between them, the same in every language and release
 * @param value the number that was read
 * @param unit its unit, and that of the others
 * @param notice below this the check warns; empty where it never does
 * @param least below this the prerequisite is not met; empty where no figure is known, as for a size that nobody told
 * @param most the greatest value that there can be, such as the size of a volume; empty where there is none
 */
public record Measure(String name, long value, Unit unit, OptionalLong notice, OptionalLong least, OptionalLong most) {

    private static final Pattern NAME = Pattern.compile("[a-z]+(?:_[a-z]+)*");

    /** What a number counts. */
    public enum Unit {
        BYTES, SECONDS
    }

    public Measure {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a measure is named by lower-case words, not " + name);
        }
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
    }

    /** A number that nothing is known to compare with. */
    public static Measure of(String name, long value, Unit unit) {
        return new Measure(name, value, unit, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    /** The same, warning below this. */
    public Measure noticedBelow(long warning) {
        return new Measure(name, value, unit, OptionalLong.of(warning), least, most);
    }

    /** The same, not met below this. */
    public Measure atLeast(long wanted) {
        return new Measure(name, value, unit, notice, OptionalLong.of(wanted), most);
    }

    /** The same, never more than this. */
    public Measure atMost(long greatest) {
        return new Measure(name, value, unit, notice, least, OptionalLong.of(greatest));
    }
}
