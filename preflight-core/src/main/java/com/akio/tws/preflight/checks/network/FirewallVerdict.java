package com.akio.tws.preflight.checks.network;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one profile does with the ports of TWS.
 *
 * @param blocked ports that a rule blocks for everybody, whatever else allows them
 * @param shut ports that nothing allows
 * @param narrow ports that rules open for some callers, users or networks only
 * @param doubtful rules that block some callers, among whom client PCs may be
 * @param spared rules that block only callers, apps or traffic that are none of TWS's
 * @param namesakes rules that open ports for a program that is only called as TWS's is
 */
record FirewallVerdict(Optional<Named> blocked, Optional<String> shut, Optional<Named> narrow, List<String> doubtful,
        List<String> spared, List<String> namesakes) {

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
        doubtful = List.copyOf(doubtful);
        spared = List.copyOf(spared);
        namesakes = List.copyOf(namesakes);
    }

    /** Whether it lets every port in, for at least some callers. */
    boolean lets() {
        return blocked.isEmpty() && shut.isEmpty();
    }
}
