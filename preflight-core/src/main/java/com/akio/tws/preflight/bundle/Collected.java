package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.site.Site;
import java.util.Objects;

/**
 * What was collected on one machine, with the plan it was collected for: all that judging again needs.
 *
 * @param sample whether it is the sample that comes with the tool
 */
public record Collected(Snapshot snapshot, Site site, boolean sample) {

    public Collected {
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(site, "site");
    }
}
