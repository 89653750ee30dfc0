package com.akio.tws.preflight.siteplan;

import com.akio.tws.preflight.plan.Plan;
import java.util.List;
import java.util.Objects;

/**
 * What a site needs, before anyone looks at a machine.
 *
 * @param figures what the plan works out: sizes, channels, flows, bandwidth
 * @param prerequisites every check that concerns the site, flows apart, in the document's order
 * @param conflicts what {@code check} would refuse
 * @param remarks what {@code check} would warn of, and what does not fit together
 * @param confirm what a person must confirm, and the assumptions made where the profile is silent
 * @param confirmed what a person confirmed, and who
 * @param rows every row of the edition, with where it stands
 */
public record SitePlan(Plan figures, List<Prerequisite> prerequisites, List<Point> conflicts, List<Point> remarks, List<Point> confirm,
        List<Point> confirmed, List<RowStanding> rows) {

    public SitePlan {
        Objects.requireNonNull(figures, "figures");
        prerequisites = List.copyOf(prerequisites);
        conflicts = List.copyOf(conflicts);
        remarks = List.copyOf(remarks);
        confirm = List.copyOf(confirm);
        confirmed = List.copyOf(confirmed);
        rows = List.copyOf(rows);
    }

    /** The rows that do not concern the site. */
    public List<RowStanding> leftOut() {
        return rows.stream().filter(row -> row.standing() == Standing.NOT_CONCERNED).toList();
    }
}
