package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.FleetLine;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The cells of a fleet's table: one row for each machine or broken bundle, one column for each check.
 *
 * @param checks the ids of the columns behind the first ones
 * @param verdict how a verdict is written
 * @param status how a status is written
 * @param role how a role is written
 * @param moment how a time is written
 * @param texts for what is wrong with a bundle
 */
record FleetCells(List<String> checks, Function<Verdict, String> verdict, Function<Status, String> status,
        Function<Role, String> role, Function<Instant, String> moment, Texts texts) {

    /** The columns before those of the checks. */
    static final List<String> FIRST = List.of("machine", "verdict", "collected", "file", "error", "role", "sample", "partial");

    FleetCells {
        checks = List.copyOf(checks);
    }

    List<String> of(FleetLine line) {
        List<String> cells = new ArrayList<>();
        if (line instanceof FleetLine.Machine machine) {
            cells.addAll(List.of(machine.name(), verdict.apply(machine.verdict()), moment.apply(machine.collectedAt()), machine.file(), "",
                    role.apply(machine.role()), Boolean.toString(machine.sample()), Boolean.toString(machine.partial())));
            for (String check : checks) {
                int at = machine.checks().indexOf(check);
                cells.add(at < 0 ? "" : status.apply(machine.statuses().get(at)));
            }
        } else if (line instanceof FleetLine.Broken broken) {
            cells.addAll(List.of("", "", "", broken.file(), texts.say(broken.why()), "", "", ""));
            checks.forEach(check -> cells.add(""));
        }
        return cells;
    }
}
