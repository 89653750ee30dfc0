package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowPorts;
import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.site.ConnectedServer;
import com.akio.tws.preflight.site.SessionHost;
import com.akio.tws.preflight.site.SiteProfile;
import java.util.ArrayList;
import java.util.List;

/** The matrix as a request form: one line for each destination that the profile knows; hosts of sessions have lines of their own. */
final class MatrixLines {

    private final Endpoints ends;
    private final SiteProfile site;
    private final Catalogue catalogue;
    private final List<MatrixLine> lines = new ArrayList<>();

    private MatrixLines(SiteProfile site, Catalogue catalogue) {
        this.ends = new Endpoints(site, catalogue);
        this.site = site;
        this.catalogue = catalogue;
    }

    static List<MatrixLine> of(List<PlannedFlow> flows, SiteProfile site, Catalogue catalogue) {
        MatrixLines matrix = new MatrixLines(site, catalogue);
        flows.forEach(matrix::add);
        return matrix.lines.stream().flatMap(line -> line.withoutItself().stream()).distinct().toList();
    }

    private void add(PlannedFlow planned) {
        Flow flow = planned.flow();
        if (flow.ports() instanceof FlowPorts.Growing growing) {
            lines.addAll(new VoiceLines(planned, growing, ends, site, catalogue).all());
        } else if (!ends.servers(flow).isEmpty()) {
            ends.servers(flow).forEach(server -> connector(planned, server));
        } else {
            between(planned, flow.from(), flow.to(), flow.bothWays() && (flow.protocol() == Protocol.TCP || flow.from() == flow.to()));
            // No firewall takes a datagram for the answer to one that it did not see leave: each direction has its line.
            if (flow.bothWays() && flow.protocol() == Protocol.UDP && flow.from() != flow.to()) {
                between(planned, flow.to(), flow.from(), false);
            }
        }
    }

    private void between(PlannedFlow planned, FlowRole from, FlowRole to, boolean bothWays) {
        for (List<Endpoint> sources : groups(from, planned.flow())) {
            for (List<Endpoint> destinations : groups(to, planned.flow())) {
                for (Endpoint destination : destinations) {
                    lines.add(new MatrixLine(planned.flow(), sources, List.of(), destination, planned.ports(), bothWays,
                            planned.leavesChoice()));
                }
            }
        }
    }

    private List<List<Endpoint>> groups(FlowRole role, Flow flow) {
        List<Endpoint> hosts = role == FlowRole.CLIENT ? site.network().sessionHosts().stream()
                .map(SessionHost::name).map(name -> Endpoint.told(role, name)).toList() : List.of();
        return hosts.isEmpty() ? List.of(ends.of(role, flow)) : List.of(ends.of(role, flow), hosts);
    }

    private void connector(PlannedFlow planned, ConnectedServer server) {
        Flow flow = planned.flow();
        List<PortRange> usual = ((FlowPorts.Chosen) flow.ports()).usual();
        List<PortRange> ports = server.ports().isEmpty() ? usual : server.ports().stream().map(PortRange::of).toList();
        Endpoint destination = server.host().map(host -> Endpoint.told(flow.to(), host)).orElse(Endpoint.untold(flow.to()));
        lines.add(new MatrixLine(flow, ends.of(flow.from(), flow), List.of(), destination, ports, flow.bothWays(),
                server.ports().isEmpty() && usual.size() > 1));
    }
}
