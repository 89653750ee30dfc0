package com.akio.tws.preflight.recorded;

import com.akio.tws.preflight.compare.FleetLine;
import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Fleets for the tests of the writers. */
public final class Fleets {

    private static final List<String> CHECKS = List.of("client.os.version", "client.dotnet", "client.memory", "client.install-rights");

    private Fleets() {
    }

    /** So many machines that take turns in how they stand, one seen twice, and one broken bundle. */
    public static FleetOverview of(int machines, String name) {
        List<FleetLine> lines = new ArrayList<>();
        for (int i = 0; i < machines; i++) {
            lines.add(machine(name + i, i));
        }
        lines.add(machine(name + "0", 0));
        lines.add(new FleetLine.Broken(name + ".zip", Message.verbatim(name + ".zip: the bundle is refused")));
        return FleetOverview.of(lines);
    }

    private static FleetLine.Machine machine(String name, int i) {
        List<Status> statuses = List.of(Status.values());
        Status worst = statuses.get(i % statuses.size());
        Verdict verdict = worst == Status.FAIL ? Verdict.BLOCKED : worst == Status.UNKNOWN ? Verdict.UNDETERMINED
                : worst == Status.WARN ? Verdict.READY_WITH_WARNINGS : Verdict.READY;
        return new FleetLine.Machine(name + ".zip", name, i % 3 == 0 ? Role.SERVER : Role.CLIENT, false, verdict, Instant.parse("2026-11-23T09:00:00Z"),
                List.of(), CHECKS,
                List.of(Status.PASS, worst, Status.PASS, Status.NOT_APPLICABLE));
    }
}
