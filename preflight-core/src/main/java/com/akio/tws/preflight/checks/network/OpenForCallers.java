package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.site.NetworkRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ports of one protocol that rules for some addresses, taken together, open for everybody who calls on them. */
final class OpenForCallers {

    private final CallersKnown callers;
    private final Protocol protocol;
    private final List<BitSet> ports = new ArrayList<>();
    private final List<List<NetworkRange>> ranges = new ArrayList<>();

    /** What decides of a port: the rules that speak of it, and who calls on it. */
    private record Case(BitSet rules, BitSet callers) {
    }

    OpenForCallers(CallersKnown callers, Protocol protocol) {
        this.callers = callers;
        this.protocol = protocol;
    }

    void add(BitSet its, List<NetworkRange> from) {
        ports.add(its);
        ranges.add(from);
    }

    /** Those of the ports; each case is asked once. */
    BitSet among(BitSet wanted) {
        BitSet open = new BitSet();
        Map<Case, Boolean> asked = new HashMap<>();
        wanted.stream().forEach(port -> {
            BitSet rules = new BitSet();
            for (int i = 0; i < ports.size(); i++) {
                rules.set(i, ports.get(i).get(port));
            }
            if (asked.computeIfAbsent(new Case(rules, callers.on(protocol, port)), this::areAllIn)) {
                open.set(port);
            }
        });
        return open;
    }

    private boolean areAllIn(Case one) {
        return callers.areTold(one.callers()) && callers.areAllIn(one.rules().stream().boxed().flatMap(i -> ranges.get(i).stream()).toList(), one.callers());
    }
}
