package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowPorts;
import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.catalogue.Protocol;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A flow of the document as this site has it.
 *
 * @param flow the document's flow
 * @param ports its ports at the destination, with the site's own choices and quantities
 */
public record PlannedFlow(Flow flow, List<PortRange> ports) {

    public PlannedFlow {
        Objects.requireNonNull(flow, "flow");
        ports = List.copyOf(ports);
        if (ports.isEmpty()) {
            throw new IllegalArgumentException("a flow needs ports: " + flow.name());
        }
    }

    /** Whether the document names several ports of which a site has one, and the site does not say which. */
    public boolean leavesChoice() {
        return flow.ports() instanceof FlowPorts.Chosen chosen && ports.equals(chosen.usual())
                && ports.stream().mapToInt(PortRange::count).sum() > 1;
    }

    /** Whether the document gives a range to choose one port from, and the site has chosen another. */
    public boolean isOutsideForm() {
        return flow.ports() instanceof FlowPorts.Chosen chosen && chosen.usual().stream().anyMatch(range -> range.count() > 1)
                && !ports.stream().allMatch(port -> chosen.usual().stream().anyMatch(range -> range.covers(port)));
    }

    /** The ports that the document gives, as people write them; those of the site where they grow with it. */
    public String usualShown() {
        return flow.ports() instanceof FlowPorts.Chosen chosen ? shown(chosen.usual())
                : flow.ports() instanceof FlowPorts.Fixed fixed ? shown(fixed.ports()) : portsShown();
    }

    /**
     * Whether it comes in to a party on ports of its own: it ends there, or it is UDP both ways, where each side has its ports (R44 and
     * R45: "dans les 2 sens", "ports voix UDP local"). TCP both ways is a connection to the destination's port, whoever is served by it.
     */
    public boolean comesInTo(FlowRole party) {
        return flow.to() == party || (flow.from() == party && flow.bothWays() && flow.protocol() == Protocol.UDP);
    }

    /** Who calls a party that it comes in to. */
    public FlowRole callerOf(FlowRole party) {
        return flow.to() == party ? flow.from() : flow.to();
    }

    /** The ports as people write them, for example {@code 9001, 9005}. */
    public String portsShown() {
        return shown(ports);
    }

    private static String shown(List<PortRange> ports) {
        return ports.stream().map(PortRange::shown).collect(Collectors.joining(", "));
    }
}
