package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.site.NetworkRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ports that rules for some addresses, taken together, open for every client PC. */
final class OpenForClients {

    private final CallersKnown callers;
    private final List<BitSet> ports = new ArrayList<>();
    private final List<List<NetworkRange>> ranges = new ArrayList<>();

    OpenForClients(CallersKnown callers) {
        this.callers = callers;
    }

    void add(BitSet its, List<NetworkRange> from) {
        if (!callers.told().isEmpty()) {
            ports.add(its);
            ranges.add(from);
        }
    }

    /** Those of the ports; what the same rules speak of is asked once. */
    BitSet among(BitSet wanted) {
        BitSet open = new BitSet();
        if (ports.isEmpty()) {
            return open;
        }
        Map<BitSet, Boolean> asked = new HashMap<>();
        wanted.stream().forEach(port -> {
            BitSet rules = new BitSet();
            for (int i = 0; i < ports.size(); i++) {
                rules.set(i, ports.get(i).get(port));
            }
            if (asked.computeIfAbsent(rules, these -> callers.areAllIn(
                    these.stream().boxed().flatMap(i -> ranges.get(i).stream()).toList()))) {
                open.set(port);
            }
        });
        return open;
    }
}
