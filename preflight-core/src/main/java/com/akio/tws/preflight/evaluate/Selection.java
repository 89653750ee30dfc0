package com.akio.tws.preflight.evaluate;

import com.akio.tws.preflight.catalogue.CheckId;
import java.util.Set;

/**
 * Which checks are to run.
 *
 * @param only these and no others; empty means all
 * @param skip not these
 */
public record Selection(Set<CheckId> only, Set<CheckId> skip) {

    /** Every check. */
    public static final Selection ALL = new Selection(Set.of(), Set.of());

    public Selection {
        only = Set.copyOf(only);
        skip = Set.copyOf(skip);
    }

    public boolean includes(CheckId id) {
        return (only.isEmpty() || only.contains(id)) && !skip.contains(id);
    }
}
