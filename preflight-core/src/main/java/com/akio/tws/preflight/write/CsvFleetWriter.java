package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The fleet as a table: one row for each machine or broken bundle, one column for each check, with the statuses as JSON has them. */
public final class CsvFleetWriter implements DocumentWriter<FleetOverview> {

    /** A writer without settings: the table is the same in any language. */
    public CsvFleetWriter() {
    }

    @Override
    public void write(FleetOverview fleet, Texts texts, Appendable to) throws IOException {
        Csv csv = new Csv(to);
        List<String> checks = List.copyOf(fleet.totals().keySet());
        List<String> head = new ArrayList<>(FleetCells.first(fleet));
        head.addAll(checks);
        csv.row(head);
        FleetCells cells = new FleetCells(checks, Enum::name, Enum::name, Role::word, Instant::toString, Csv.TEXTS);
        for (List<String> row : cells.rows(fleet, Enum::name)) {
            csv.row(row.stream().map(SanitizedText::of).toList());
        }
    }
}
