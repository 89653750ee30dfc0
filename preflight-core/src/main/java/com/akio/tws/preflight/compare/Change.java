package com.akio.tws.preflight.compare;

import com.akio.tws.preflight.report.Status;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one finding.
 *
 * @param id the check's id
 * @param before empty when the first report has no such finding
 * @param after empty when the second has none
 */
public record Change(String id, Optional<Status> before, Optional<Status> after) {

    public Change {
        Objects.requireNonNull(id, "id");
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("nothing became of " + id);
        }
    }
}
