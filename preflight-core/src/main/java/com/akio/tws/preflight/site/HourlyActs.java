package com.akio.tws.preflight.site;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * How often the users of a site do what costs bandwidth besides picking up (R60), in the busiest hour.
 *
 * @param clickToCalls calls begun by click-to-call; when empty, one for each call
 * @param directorySearches searches in the directory; when empty, one for each call
 */
public record HourlyActs(OptionalInt clickToCalls, OptionalInt directorySearches) {

    /** Nothing told. */
    public static final HourlyActs UNTOLD = new HourlyActs(OptionalInt.empty(), OptionalInt.empty());

    public HourlyActs {
        Objects.requireNonNull(clickToCalls, "clickToCalls");
        Objects.requireNonNull(directorySearches, "directorySearches");
    }
}
