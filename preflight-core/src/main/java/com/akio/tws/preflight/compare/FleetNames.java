package com.akio.tws.preflight.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which bundles of a fleet are of one machine: a name without a domain is the one with, as long as only one of the fleet's full names
 * begins with it.
 */
final class FleetNames {

    /** The full name that begins with a short one; empty where several do. */
    private final Map<String, Optional<String>> full = new HashMap<>();

    private FleetNames() {
    }

    static FleetNames of(List<FleetLine> lines) {
        FleetNames names = new FleetNames();
        for (FleetLine line : lines) {
            if (line instanceof FleetLine.Machine machine && isFull(machine)) {
                String name = plain(machine);
                Optional<String> told = Optional.of(name);
                names.full.merge(label(name), told, (known, other) -> known.equals(other) ? known : Optional.empty());
            }
        }
        return names;
    }

    /** What is equal for the bundles of one machine. A sample stands for itself, and for no machine that bears its name. */
    String identity(FleetLine.Machine machine) {
        String name = plain(machine);
        if (machine.sample()) {
            return name + "\0";
        }
        return isNamed(machine) && name.indexOf('.') < 0 ? full.getOrDefault(name, Optional.empty()).orElse(name) : name;
    }

    private static boolean isFull(FleetLine.Machine machine) {
        return !machine.sample() && isNamed(machine) && plain(machine).indexOf('.') > 0;
    }

    /** A machine that would not tell its name bears that of its file. */
    private static boolean isNamed(FleetLine.Machine machine) {
        return !machine.name().equals(machine.file());
    }

    private static String plain(FleetLine.Machine machine) {
        String name = machine.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** The first label; where masks stand, with the sign of their map. */
    private static String label(String name) {
        int sign = name.indexOf('@');
        return name.substring(0, name.indexOf('.')) + (sign < 0 ? "" : name.substring(sign));
    }
}
