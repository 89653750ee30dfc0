package com.akio.tws.preflight.compare;

import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.site.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a fleet since an earlier look at it.
 *
 * @param steps the machines of the later look, in its order
 * @param gone the machines that only the earlier one has
 * @param causes what was wrong on any machine of a role at either time, what fewer machines have now first
 */
public record FleetSince(List<Step> steps, List<FleetLine.Machine> gone, List<CauseStep> causes) {

    private static final List<Verdict> FROM_BEST = List.of(Verdict.READY, Verdict.READY_WITH_WARNINGS, Verdict.UNDETERMINED, Verdict.BLOCKED);

    /** What became of a machine. */
    public enum Change {
        /** It was in the way of an installation, and is so no longer. */
        READY,
        /** More stands in its way, or warns. */
        WORSE,
        /** Less does, and it is not ready for that, or was. */
        BETTER, SAME,
        /** Nobody looked at it before. */
        NEW,
        /** Nobody looked at it again. */
        GONE
    }

    /** One machine, and how it stood before if anybody looked. */
    public record Step(Optional<FleetLine.Machine> before, FleetLine.Machine after) {
        public Step {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /** What became of it. */
        public Change change() {
            return before.map(then -> between(then, after)).orElse(Change.NEW);
        }
    }

    /**
     * One cause, counted twice.
     *
     * @param before on how many machines the check failed, could not be read or warned
     * @param after on how many it does now
     */
    public record CauseStep(Role role, String check, int before, int after) {
        public CauseStep {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(check, "check");
        }

        /** Whether no machine has it any longer. */
        public boolean isClosed() {
            return before > 0 && after == 0;
        }

        /** Whether no machine had it. */
        public boolean isOpened() {
            return before == 0 && after > 0;
        }
    }

    public FleetSince {
        steps = List.copyOf(steps);
        gone = List.copyOf(gone);
        causes = List.copyOf(causes);
    }

    /** Lays the later look beside the earlier one; machines are told apart as within one look. */
    public static FleetSince between(FleetOverview before, FleetOverview after) {
        List<FleetLine> all = new ArrayList<>(before.lines());
        all.addAll(after.lines());
        FleetNames names = FleetNames.of(all);
        Map<String, FleetLine.Machine> earlier = new LinkedHashMap<>();
        before.machines().forEach(machine -> earlier.put(names.identity(machine), machine));
        List<Step> steps = new ArrayList<>();
        for (FleetLine.Machine machine : after.machines()) {
            steps.add(new Step(Optional.ofNullable(earlier.remove(names.identity(machine))), machine));
        }
        return new FleetSince(steps, List.copyOf(earlier.values()), causes(before, after));
    }

    /** The machines of which this became, those that are gone too. */
    public List<FleetLine.Machine> of(Change change) {
        return change == Change.GONE ? gone : steps.stream().filter(step -> step.change() == change).map(Step::after).toList();
    }

    private static Change between(FleetLine.Machine before, FleetLine.Machine after) {
        int worse = Integer.compare(FROM_BEST.indexOf(after.verdict()), FROM_BEST.indexOf(before.verdict()));
        if (worse < 0 && stands(before) && !stands(after)) {
            return Change.READY;
        }
        for (Status status : List.of(Status.FAIL, Status.UNKNOWN, Status.WARN)) {
            worse = worse == 0 ? Integer.compare(after.count(status), before.count(status)) : worse;
        }
        return worse == 0 ? Change.SAME : worse < 0 ? Change.BETTER : Change.WORSE;
    }

    /** Whether something stands in the way. */
    private static boolean stands(FleetLine.Machine machine) {
        return machine.verdict() == Verdict.BLOCKED || machine.verdict() == Verdict.UNDETERMINED;
    }

    private static List<CauseStep> causes(FleetOverview before, FleetOverview after) {
        List<CauseStep> causes = new ArrayList<>();
        for (Role role : Role.values()) {
            Map<String, Integer> then = counts(before, role);
            Map<String, Integer> now = counts(after, role);
            Map<String, Integer> every = new LinkedHashMap<>(now);
            then.forEach(every::putIfAbsent);
            every.keySet().forEach(check -> causes.add(new CauseStep(role, check, then.getOrDefault(check, 0), now.getOrDefault(check, 0))));
        }
        causes.sort(Comparator.comparingInt(cause -> cause.after() - cause.before()));
        return causes;
    }

    private static Map<String, Integer> counts(FleetOverview fleet, Role role) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> ordered = new LinkedHashMap<>();
        FleetCause.of(fleet, role).forEach(cause -> counts.merge(cause.check(), cause.machines().size(), Integer::sum));
        FleetCause.of(fleet, role).forEach(cause -> ordered.putIfAbsent(cause.check(), counts.getOrDefault(cause.check(), 0)));
        return ordered;
    }
}
