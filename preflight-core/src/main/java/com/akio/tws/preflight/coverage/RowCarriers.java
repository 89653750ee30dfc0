package com.akio.tws.preflight.coverage;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.Row;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.plan.Planner;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What carries out one row of the document.
 *
 * @param row the row
 * @param checks the checks that name it, in the document's order
 * @param flows the names of the flows that belong to it
 * @param planned whether the plan works out its figures
 */
public record RowCarriers(Row row, List<CheckId> checks, List<String> flows, boolean planned) {

    public RowCarriers {
        Objects.requireNonNull(row, "row");
        checks = List.copyOf(checks);
        flows = List.copyOf(flows);
    }

    /** Every row of an edition with what carries it, in the document's order. */
    public static List<RowCarriers> of(Catalogue catalogue, List<Check> checks) {
        Set<String> own = Planner.ownRows(catalogue);
        return catalogue.rows().stream().map(row -> new RowCarriers(row,
                checks.stream().map(Check::id).filter(id -> catalogue.entry(id).carries(row.id())).toList(),
                catalogue.flows().stream().filter(flow -> flow.row().equals(row.id())).map(Flow::name).toList(),
                own.contains(row.id()))).toList();
    }

    /** Whether nothing carries the row: a hole in this tool, or a row that a newer edition added. */
    public boolean isLeftOut() {
        return checks.isEmpty() && flows.isEmpty() && !planned;
    }
}
