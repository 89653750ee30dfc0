package com.akio.tws.preflight.compare;

import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.site.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fleet at a glance: what every writer of a fleet shows.
 *
 * @param lines the newest bundle of each machine and every broken one, in the order they were given
 * @param replaced the bundles of machines that were seen again later
 * @param verdicts how many machines have each verdict; every verdict is there; a sample is none
 * @param totals how many machines have each status, by check; a sample is none
 * @param since what became of it since an earlier look, where there was one
 */
public record FleetOverview(List<FleetLine> lines, List<FleetLine.Machine> replaced, Map<Verdict, Integer> verdicts,
        Map<String, Map<Status, Integer>> totals, Optional<FleetSince> since) {

    private static final Comparator<Ranked> WORST_FIRST = Comparator.comparingInt(Ranked::failed)
            .thenComparing(one -> one.machine().verdict()).thenComparingInt(Ranked::unknown).thenComparingInt(Ranked::warned).reversed()
            .thenComparing(one -> one.machine().name());

    /** A machine with what it is ranked by, counted once. */
    private record Ranked(FleetLine.Machine machine, int failed, int unknown, int warned) {
        static Ranked of(FleetLine.Machine machine) {
            return new Ranked(machine, machine.count(Status.FAIL), machine.count(Status.UNKNOWN), machine.count(Status.WARN));
        }
    }

    public FleetOverview {
        lines = List.copyOf(lines);
        replaced = List.copyOf(replaced);
        verdicts = Collections.unmodifiableMap(verdicts);
        totals = Collections.unmodifiableMap(totals);
        Objects.requireNonNull(since, "since");
    }

    /**
     * Brings the lines together. Of a machine that was seen twice the newest collection counts, of two equally new ones the last; one of
     * a time to come stands for nothing that another shows.
     */
    // Of two equal ones it asks which of them it is.
    @SuppressWarnings("ReferenceEquality")
    public static FleetOverview of(List<FleetLine> all) {
        FleetNames names = FleetNames.of(all);
        Map<String, FleetLine.Machine> newest = new HashMap<>();
        for (FleetLine line : all) {
            if (line instanceof FleetLine.Machine machine) {
                newest.merge(names.identity(machine), machine, (kept, next) -> time(next).isBefore(time(kept)) ? kept : next);
            }
        }
        List<FleetLine> lines = new ArrayList<>();
        List<FleetLine.Machine> replaced = new ArrayList<>();
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, 0);
        }
        Map<String, Map<Status, Integer>> totals = new LinkedHashMap<>();
        for (FleetLine line : all) {
            if (!(line instanceof FleetLine.Machine machine)) {
                lines.add(line);
            } else if (newest.get(names.identity(machine)) == machine) {
                lines.add(machine);
                if (!machine.sample()) {
                    verdicts.merge(machine.verdict(), 1, Integer::sum);
                    count(machine, totals);
                }
            } else {
                replaced.add(machine);
            }
        }
        return new FleetOverview(lines, replaced, verdicts, totals, Optional.empty());
    }

    /** The same, beside an earlier look. */
    public FleetOverview since(FleetOverview earlier) {
        return new FleetOverview(lines, replaced, verdicts, totals, Optional.of(FleetSince.between(earlier, this)));
    }

    /** The machines that were judged. */
    public List<FleetLine.Machine> machines() {
        return judged().filter(machine -> !machine.sample()).toList();
    }

    /** The samples that come with the tool among the bundles; they count nowhere. */
    public List<FleetLine.Machine> samples() {
        return judged().filter(FleetLine.Machine::sample).toList();
    }

    /** How many machines warn of something, and so stop a strict reader. */
    public int warning() {
        return (int) machines().stream().filter(machine -> machine.count(Status.WARN) > 0).count();
    }

    /** How many machines were judged as this. */
    public int count(Role role) {
        return (int) judged().filter(machine -> !machine.sample() && machine.role() == role).count();
    }

    /** The checks that were left out on any machine, in the document's order. */
    public List<String> notRun() {
        return judged().flatMap(machine -> machine.notRun().stream()).distinct().toList();
    }

    private Stream<FleetLine.Machine> judged() {
        return lines.stream().filter(FleetLine.Machine.class::isInstance).map(FleetLine.Machine.class::cast);
    }

    /** The bundles that could not be read. */
    public List<FleetLine.Broken> broken() {
        return lines.stream().filter(FleetLine.Broken.class::isInstance).map(FleetLine.Broken.class::cast).toList();
    }

    /** Those machines with the most to do that have anything to do, at most so many. */
    public List<FleetLine.Machine> worst(int most) {
        return machines().stream().filter(machine -> machine.verdict() != Verdict.READY).map(Ranked::of).sorted(WORST_FIRST).limit(most)
                .map(Ranked::machine).toList();
    }

    private static Instant time(FleetLine.Machine machine) {
        return machine.ahead() ? Instant.MIN : machine.collectedAt();
    }

    private static void count(FleetLine.Machine machine, Map<String, Map<Status, Integer>> totals) {
        for (int i = 0; i < machine.checks().size(); i++) {
            totals.computeIfAbsent(machine.checks().get(i), id -> new EnumMap<>(Status.class))
                    .merge(machine.statuses().get(i), 1, Integer::sum);
        }
    }
}
