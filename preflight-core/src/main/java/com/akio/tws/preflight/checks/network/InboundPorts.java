package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.plan.FlowMatrix;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.site.Role;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The ports of the machine at hand that a site's flows come in on; a range from which one port is chosen on site is not among them. */
final class InboundPorts {

    private final List<PlannedFlow> flows;
    private final FlowRole here;

    private InboundPorts(List<PlannedFlow> flows, FlowRole here) {
        this.flows = List.copyOf(flows);
        this.here = here;
    }

    static InboundPorts of(EvaluationContext context) {
        FlowRole here = context.site().role() == Role.CLIENT ? FlowRole.CLIENT : FlowRole.SERVER;
        return new InboundPorts(FlowMatrix.of(context.site().here(), context.catalogue(), context.site().tws()).stream()
                .filter(planned -> planned.comesInTo(here) && !planned.leavesChoice()).toList(), here);
    }

    /** The flows, in the document's order. */
    List<PlannedFlow> flows() {
        return flows;
    }

    /** Whether a flow comes in to the machine at hand. */
    boolean comesIn(PlannedFlow planned) {
        return planned.comesInTo(here);
    }

    /** Who calls on a flow's ports. */
    FlowRole callerOf(PlannedFlow planned) {
        return planned.callerOf(here);
    }

    /** Each port once, in order. */
    Set<Integer> of(Protocol protocol) {
        return ports(flows.stream().filter(planned -> planned.flow().protocol() == protocol).toList());
    }

    /** Who calls on some of them. */
    Set<FlowRole> callers() {
        Set<FlowRole> callers = EnumSet.noneOf(FlowRole.class);
        flows.forEach(planned -> callers.add(planned.callerOf(here)));
        return callers;
    }

    /** Those of a protocol that a party calls on. */
    Set<Integer> calledBy(FlowRole caller, Protocol protocol) {
        return ports(flows.stream().filter(planned -> planned.callerOf(here) == caller && planned.flow().protocol() == protocol).toList());
    }

    private static Set<Integer> ports(List<PlannedFlow> flows) {
        Set<Integer> ports = new TreeSet<>();
        for (PlannedFlow planned : flows) {
            for (PortRange range : planned.ports()) {
                for (int port = range.first(); port <= range.last(); port++) {
                    ports.add(port);
                }
            }
        }
        return ports;
    }

    /** {@code TCP 80, 9001, UDP 40000-41000}; of a protocol without ports nothing is said. */
    String shown() {
        return Arrays.stream(Protocol.values()).filter(protocol -> !of(protocol).isEmpty())
                .map(protocol -> shown(protocol, of(protocol))).collect(Collectors.joining(", "));
    }

    /** Neighbours as ranges. */
    static String shown(Protocol protocol, Set<Integer> ports) {
        BitSet bits = new BitSet();
        ports.forEach(bits::set);
        return shown(protocol, bits);
    }

    /** Neighbours as ranges. */
    static String shown(Protocol protocol, BitSet ports) {
        String ranges = PortRange.of(ports).stream().map(PortRange::shown).collect(Collectors.joining(", "));
        return ranges.isEmpty() ? protocol.name() : protocol.name() + " " + ranges;
    }
}
