package com.akio.tws.preflight.selftest;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Value;
import java.util.List;
import java.util.Objects;

/**
 * One reading with the ways to compare it.
 *
 * @param fact the name of the fact, for example {@code dotnet.release}
 * @param comparisons the best first; empty for a fact that this version does not know
 */
public record ComparedReading(String fact, Reading<Value> reading, List<Comparison> comparisons) {

    public ComparedReading {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(reading, "reading");
        comparisons = List.copyOf(comparisons);
    }

    /** Whether the reading could not be made. */
    public boolean isUnreadable() {
        return reading instanceof Reading.Unreadable;
    }
}
