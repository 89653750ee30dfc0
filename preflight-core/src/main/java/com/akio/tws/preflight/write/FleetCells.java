package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.FleetLine;
import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.compare.FleetSince;
import com.akio.tws.preflight.compare.FleetSince.Change;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** Beside an earlier look, behind the first ones. */
    static final List<String> SINCE = List.of("change", "verdict-before");

    /** The columns before those of the checks. */
    static List<String> first(FleetOverview fleet) {
        return fleet.since().isEmpty() ? FIRST : Stream.concat(FIRST.stream(), SINCE.stream()).toList();
    }

    /** A row for each machine or broken bundle, and for each machine that is gone. */
    List<List<String>> rows(FleetOverview fleet, Function<Change, String> change) {
        if (fleet.since().isEmpty()) {
            return fleet.lines().stream().map(line -> of(line, List.of())).toList();
        }
        FleetSince since = fleet.since().get();
        IdentityHashMap<FleetLine, FleetSince.Step> steps = new IdentityHashMap<>();
        since.steps().forEach(step -> steps.put(step.after(), step));
        return Stream.concat(fleet.lines().stream().map(line -> of(line, Optional.ofNullable(steps.get(line))
                        .map(step -> List.of(change.apply(step.change()), step.before().map(then -> verdict.apply(then.verdict())).orElse("")))
                        .orElse(List.of("", "")))),
                since.gone().stream().map(gone -> of(gone, List.of(change.apply(Change.GONE), verdict.apply(gone.verdict()))))).toList();
    }

    FleetCells {
        checks = List.copyOf(checks);
    }

    private List<String> of(FleetLine line, List<String> since) {
        List<String> cells = new ArrayList<>();
        if (line instanceof FleetLine.Machine machine) {
            cells.addAll(List.of(machine.name(), verdict.apply(machine.verdict()), moment.apply(machine.collectedAt()), machine.file(), "",
                    role.apply(machine.role()), Boolean.toString(machine.sample()), Boolean.toString(machine.partial())));
            cells.addAll(since);
            for (String check : checks) {
                int at = machine.checks().indexOf(check);
                cells.add(at < 0 ? "" : status.apply(machine.statuses().get(at)));
            }
        } else if (line instanceof FleetLine.Broken broken) {
            cells.addAll(List.of("", "", "", broken.file(), texts.say(broken.why()), "", "", ""));
            cells.addAll(since);
            checks.forEach(check -> cells.add(""));
        }
        return cells;
    }
}
