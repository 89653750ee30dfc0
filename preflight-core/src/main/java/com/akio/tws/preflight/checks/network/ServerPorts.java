package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.Party;
import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.plan.FlowMatrix;
import com.akio.tws.preflight.plan.PlannedFlow;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The ports of the server that a site's flows come in on; a range from which one port is chosen on site is not among them. */
final class ServerPorts {

    private final List<PlannedFlow> flows;

    private ServerPorts(List<PlannedFlow> flows) {
        this.flows = List.copyOf(flows);
    }

    static ServerPorts of(Terms terms) {
        return new ServerPorts(FlowMatrix.of(terms.site().profile(), terms.catalogue(), terms.site().tws()).stream()
                .filter(planned -> planned.flow().to() == Party.SERVER && !planned.leavesChoice()).toList());
    }

    /** Each port once, in order. */
    Set<Integer> of(Protocol protocol) {
        Set<Integer> ports = new TreeSet<>();
        for (PlannedFlow planned : flows) {
            if (planned.flow().protocol() == protocol) {
                for (PortRange range : planned.ports()) {
                    for (int port = range.first(); port <= range.last(); port++) {
                        ports.add(port);
                    }
                }
            }
        }
        return ports;
    }

    /** {@code TCP 80, 9001, UDP 40000-41000}. */
    String shown() {
        return shown(Protocol.TCP, of(Protocol.TCP)) + (of(Protocol.UDP).isEmpty() ? "" : ", " + shown(Protocol.UDP, of(Protocol.UDP)));
    }

    /** Neighbours as ranges. */
    static String shown(Protocol protocol, Set<Integer> ports) {
        StringBuilder shown = new StringBuilder(protocol.name());
        int first = 0;
        int last = 0;
        for (int port : new TreeSet<>(ports)) {
            if (first != 0 && port == last + 1) {
                last = port;
                continue;
            }
            append(shown, first, last);
            first = port;
            last = port;
        }
        append(shown, first, last);
        return shown.toString();
    }

    private static void append(StringBuilder shown, int first, int last) {
        if (first != 0) {
            shown.append(shown.indexOf(" ") < 0 ? " " : ", ").append(new PortRange(first, last).shown());
        }
    }
}
