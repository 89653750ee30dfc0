package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.FleetLine;
import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The fleet as a workbook: one row for each machine or broken bundle, one column for each check. */
public final class XlsxFleetWriter implements DocumentWriter<FleetOverview> {

    private static final int NAME = 24;
    private static final int FILE = 40;
    private static final int CHECK = 14;

    /** A writer without settings. */
    public XlsxFleetWriter() {
    }

    @Override
    public void write(FleetOverview fleet, Texts texts, Appendable to) throws IOException {
        throw new IOException("a workbook is no text");
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public void writeBytes(FleetOverview fleet, Texts texts, OutputStream to) throws IOException {
        List<String> checks = List.copyOf(fleet.totals().keySet());
        List<Table.Column> columns = new ArrayList<>();
        for (String column : List.of("machine", "verdict", "collected", "file", "error")) {
            columns.add(new Table.Column(texts.say("fleet.column." + column), column.equals("file") || column.equals("error") ? FILE : NAME));
        }
        checks.forEach(check -> columns.add(new Table.Column(check, CHECK)));
        List<List<Object>> rows = fleet.lines().stream().map(line -> cells(line, checks, texts)).toList();
        XlsxBook.write(texts.say(Message.of("fleet.title", fleet.machines().size(), fleet.broken().size(), fleet.replaced().size())),
                List.of(new Table(texts.say("fleet.sheet"), columns, rows)), to);
    }

    private static List<Object> cells(FleetLine line, List<String> checks, Texts texts) {
        List<Object> cells = new ArrayList<>();
        if (line instanceof FleetLine.Machine machine) {
            cells.addAll(List.of(machine.name(), texts.say("verdict." + machine.verdict()), machine.collectedAt().toString(), machine.file(), ""));
            for (String check : checks) {
                int at = machine.checks().indexOf(check);
                cells.add(at < 0 ? "" : texts.say("status." + machine.statuses().get(at)));
            }
        } else if (line instanceof FleetLine.Broken broken) {
            cells.addAll(List.of("", "", "", broken.file(), texts.say(broken.why())));
            checks.forEach(check -> cells.add(""));
        }
        return cells;
    }
}
