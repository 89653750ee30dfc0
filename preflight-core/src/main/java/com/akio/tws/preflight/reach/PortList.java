package com.akio.tws.preflight.reach;

import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.catalogue.Protocol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Ports as people write them: {@code TCP 80, 9001, UDP 40000-41000}. */
public final class PortList {

    private PortList() {
    }

    /** Neighbours as ranges. */
    public static List<PortRange> ranges(Collection<LocalPort> endpoints, Protocol protocol) {
        List<PortRange> ranges = new ArrayList<>();
        for (LocalPort endpoint : new TreeSet<>(endpoints)) {
            if (endpoint.protocol() != protocol) {
                continue;
            }
            PortRange last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last.last() + 1 == endpoint.port()) {
                ranges.set(ranges.size() - 1, new PortRange(last.first(), endpoint.port()));
            } else {
                ranges.add(PortRange.of(endpoint.port()));
            }
        }
        return ranges;
    }

    /** All in one line. */
    public static String shown(Collection<LocalPort> endpoints) {
        List<String> parts = new ArrayList<>();
        for (Protocol protocol : Protocol.values()) {
            List<PortRange> ranges = ranges(endpoints, protocol);
            if (!ranges.isEmpty()) {
                parts.add(protocol + " " + String.join(", ", ranges.stream().map(PortRange::shown).toList()));
            }
        }
        return String.join(", ", parts);
    }
}
