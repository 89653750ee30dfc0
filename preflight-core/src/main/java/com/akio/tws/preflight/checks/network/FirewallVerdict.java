package com.akio.tws.preflight.checks.network;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one profile does with the ports of TWS.
 *
 * @param blocked ports that a rule blocks, whatever else allows them
 * @param shut ports that nothing allows
 * @param narrow ports that only some callers may reach, or that a rule blocks for some of them
 */
record FirewallVerdict(Optional<Named> blocked, Optional<String> shut, Optional<Named> narrow) {

    /** Ports, and the rules that do it. */
    record Named(String ports, List<String> rules) {
        Named {
            Objects.requireNonNull(ports, "ports");
            rules = List.copyOf(rules);
        }
    }

    FirewallVerdict {
        Objects.requireNonNull(blocked, "blocked");
        Objects.requireNonNull(shut, "shut");
        Objects.requireNonNull(narrow, "narrow");
    }

    /** Whether it lets every port in, for at least some callers. */
    boolean lets() {
        return blocked.isEmpty() && shut.isEmpty();
    }
}
