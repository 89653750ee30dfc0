package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.FlowPorts;
import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Flows that want the same UDP ports of the server's host: video conference (R42), Media Server (R54), and Softphones in sessions
 * on that host (R45).
 */
public final class SharedRange {

    private SharedRange() {
    }

    /** What is to be said when they do. */
    public static Optional<Note> note(List<PlannedFlow> flows, SiteProfile site) {
        List<PlannedFlow> here = flows.stream().filter(planned -> isOnTheServersHost(planned, site)).toList();
        List<String> rows = new ArrayList<>();
        int first = PortRange.HIGHEST;
        int last = 1;
        for (PlannedFlow one : here) {
            for (PlannedFlow other : here) {
                Optional<PortRange> common = common(one, other);
                if (common.isPresent() && !one.flow().row().equals(other.flow().row())) {
                    if (!rows.contains(one.flow().row())) {
                        rows.add(one.flow().row());
                    }
                    first = Math.min(first, common.get().first());
                    last = Math.max(last, common.get().last());
                }
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Note(rows.get(0), Note.Kind.CONFIRM,
                Message.of("plan.confirm.shared-range", rows, new PortRange(first, last).shown())));
    }

    private static boolean isOnTheServersHost(PlannedFlow planned, SiteProfile site) {
        boolean inSessions = site.rdsUsers().orElse(0) > 0 && planned.flow().ports() instanceof FlowPorts.Growing growing
                && growing.by() == FlowPorts.Quantity.SOFTPHONE_CALLS;
        return planned.flow().protocol() == Protocol.UDP && (planned.flow().to() == FlowRole.SERVER || inSessions);
    }

    private static Optional<PortRange> common(PlannedFlow one, PlannedFlow other) {
        for (PortRange a : one.ports()) {
            for (PortRange b : other.ports()) {
                if (a.first() <= b.last() && b.first() <= a.last()) {
                    return Optional.of(new PortRange(Math.max(a.first(), b.first()), Math.min(a.last(), b.last())));
                }
            }
        }
        return Optional.empty();
    }
}
