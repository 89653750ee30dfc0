package com.akio.tws.preflight.compare;

import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Why machines of one role are not as they should be: a check, what it says, and of which machines.
 *
 * @param check its id
 * @param status FAIL, UNKNOWN or WARN
 * @param machines their names, in the order of the fleet
 */
public record FleetCause(Role role, String check, Status status, List<String> machines) {

    private static final List<Status> WORST_FIRST = List.of(Status.FAIL, Status.UNKNOWN, Status.WARN);

    private record Key(String check, Status status) {
    }

    public FleetCause {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(status, "status");
        machines = List.copyOf(machines);
    }

    /** The causes of a role: what fails first, then what could not be read, then what warns; of each, what most machines have. */
    public static List<FleetCause> of(FleetOverview fleet, Role role) {
        Map<Key, List<String>> machines = new LinkedHashMap<>();
        for (FleetLine.Machine machine : fleet.machines()) {
            for (int i = 0; machine.role() == role && i < machine.checks().size(); i++) {
                if (WORST_FIRST.contains(machine.statuses().get(i))) {
                    machines.computeIfAbsent(new Key(machine.checks().get(i), machine.statuses().get(i)), key -> new ArrayList<>()).add(machine.name());
                }
            }
        }
        return machines.entrySet().stream().map(one -> new FleetCause(role, one.getKey().check(), one.getKey().status(), one.getValue()))
                .sorted(Comparator.<FleetCause>comparingInt(cause -> WORST_FIRST.indexOf(cause.status()))
                        .thenComparing(Comparator.<FleetCause>comparingInt(cause -> cause.machines().size()).reversed())).toList();
    }
}
