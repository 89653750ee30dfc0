package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.FleetLine;
import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
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
        List<String> head = new ArrayList<>(List.of("machine", "verdict", "collected", "file", "error"));
        head.addAll(checks);
        csv.row(head);
        for (FleetLine line : fleet.lines()) {
            csv.row(cells(line, checks).stream().map(SanitizedText::of).toList());
        }
    }

    private static List<String> cells(FleetLine line, List<String> checks) {
        List<String> cells = new ArrayList<>();
        if (line instanceof FleetLine.Machine machine) {
            cells.addAll(List.of(machine.name(), machine.verdict().name(), machine.collectedAt().toString(), machine.file(), ""));
            for (String check : checks) {
                int at = machine.checks().indexOf(check);
                cells.add(at < 0 ? "" : machine.statuses().get(at).name());
            }
        } else if (line instanceof FleetLine.Broken broken) {
            cells.addAll(List.of("", "", "", broken.file(), Csv.TEXTS.say(broken.why())));
            checks.forEach(check -> cells.add(""));
        }
        return cells;
    }
}
