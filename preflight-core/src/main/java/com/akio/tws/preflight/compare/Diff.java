package com.akio.tws.preflight.compare;

import com.akio.tws.preflight.report.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What changed between two standings.
 *
 * <p>A finding is worse the more it asks of somebody: nothing (PASS, NOT_APPLICABLE, MANUAL, CONFIRMED), somebody's word (WAIVED), a look
 * (WARN), a reading that failed (UNKNOWN), a repair (FAIL). Between two that ask the same it moved, as it did where something else was read;
 * but an answer that was given is better, and one that was taken back or has ended is worse.
 *
 * @param better findings that ask less than before
 * @param worse findings that ask more than before
 * @param appeared findings that only the second standing has
 * @param vanished findings that only the first has
 * @param moved findings that ask as much as before and are not what they were
 * @param same how many findings are what they were
 */
public record Diff(ReportSummary before, ReportSummary after, List<Change> better, List<Change> worse, List<Change> appeared,
        List<Change> vanished, List<Moved> moved, int same) {

    public Diff {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        better = List.copyOf(better);
        worse = List.copyOf(worse);
        appeared = List.copyOf(appeared);
        vanished = List.copyOf(vanished);
        moved = List.copyOf(moved);
    }

    /** Compares two standings; in the order of the second, what vanished comes last. */
    public static Diff between(ReportSummary before, ReportSummary after) {
        Set<String> ids = new LinkedHashSet<>(after.findings().keySet());
        ids.addAll(before.findings().keySet());
        List<Change> better = new ArrayList<>();
        List<Change> worse = new ArrayList<>();
        List<Change> appeared = new ArrayList<>();
        List<Change> vanished = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        boolean comparable = before.observed().isComparableWith(after.observed());
        int same = 0;
        for (String id : ids) {
            Change change = new Change(id, Optional.ofNullable(before.findings().get(id)),
                    Optional.ofNullable(after.findings().get(id)));
            if (change.before().isEmpty()) {
                appeared.add(change);
            } else if (change.after().isEmpty()) {
                vanished.add(change);
            } else {
                int more = more(change.before().get(), change.after().get());
                if (more > 0) {
                    worse.add(change);
                } else if (more < 0) {
                    better.add(change);
                } else {
                    Moved now = new Moved(id, change.before().get(), change.after().get(), comparable ? before.observed().of(id) : "",
                            comparable ? after.observed().of(id) : "");
                    if (now.before() == now.after() && now.observedBefore().equals(now.observedAfter())) {
                        same++;
                    } else {
                        moved.add(now);
                    }
                }
            }
        }
        return new Diff(before, after, better, worse, appeared, vanished, moved, same);
    }

    /** Whether the two were judged with the same figures. */
    public boolean sameCatalogue() {
        return before.edition().sha256().equals(after.edition().sha256());
    }

    /** Whether both are of one machine, as far as their names tell. */
    public boolean sameMachine() {
        return before.machine().equalsIgnoreCase(after.machine());
    }

    /** How much more the second asks; a point that only awaits its answer is compared with nothing but its answer. */
    private static int more(Status before, Status after) {
        if (before == Status.MANUAL && after == Status.CONFIRMED) {
            return -1;
        }
        return before == Status.CONFIRMED && after == Status.MANUAL ? 1 : asks(after) - asks(before);
    }

    private static int asks(Status status) {
        return switch (status) {
            case PASS, NOT_APPLICABLE, MANUAL, CONFIRMED -> 0;
            case WAIVED -> 1;
            case WARN -> 2;
            case UNKNOWN -> 3;
            case FAIL -> 4;
        };
    }
}
