package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The fleet as a workbook: one row for each machine or broken bundle, one column for each check. */
public final class XlsxFleetWriter implements WorkbookWriter<FleetOverview> {

    private static final int NAME = 24;
    private static final int FILE = 40;
    private static final int CHECK = 14;

    private final Warnings warnings;

    /** A workbook for a reader to whom a warning blocks, or not. */
    public XlsxFleetWriter(Warnings warnings) {
        this.warnings = Objects.requireNonNull(warnings, "warnings");
    }

    @Override
    public void writeBytes(FleetOverview fleet, Texts texts, OutputStream to) throws IOException {
        List<String> checks = List.copyOf(fleet.totals().keySet());
        List<Table.Column> columns = new ArrayList<>();
        for (String column : FleetCells.first(fleet)) {
            columns.add(new Table.Column(texts.say("fleet.column." + column), column.equals("file") || column.equals("error") ? FILE : NAME));
        }
        checks.forEach(check -> columns.add(new Table.Column(check, CHECK)));
        FleetCells cells = new FleetCells(checks, verdict -> texts.say("verdict." + verdict), status -> texts.say("status." + status),
                role -> texts.say("role." + role.word()), moment -> texts.say(Message.verbatim(moment)), texts);
        List<List<Object>> rows = cells.rows(fleet, change -> texts.say("fleet.change." + change)).stream().map(row -> List.<Object>copyOf(row)).toList();
        String title = FleetHead.of(fleet, warnings).stream().map(texts::say).collect(Collectors.joining(" "));
        XlsxBook.write(title,
                List.of(new Table(texts.say("fleet.sheet"), columns, rows)), to);
    }
}
