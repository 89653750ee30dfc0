package com.akio.tws.preflight.compare;

import com.akio.tws.preflight.report.Status;
import java.util.Objects;

/**
 * A finding that asks as much as before and is not what it was: something else was read, or it asks as little for another reason.
 *
 * @param id the check's id
 * @param observedBefore what was read then; empty where nothing was, or it cannot be compared
 * @param observedAfter what was read later, likewise
 */
public record Moved(String id, Status before, Status after, String observedBefore, String observedAfter) {

    public Moved {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(observedBefore, "observedBefore");
        Objects.requireNonNull(observedAfter, "observedAfter");
    }
}
