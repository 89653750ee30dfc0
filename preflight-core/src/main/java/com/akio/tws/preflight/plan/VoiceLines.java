package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowPorts;
import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.site.SessionHost;
import com.akio.tws.preflight.site.SiteProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of voice (RTP), which goes both ways between ports that each end chooses for itself: those of the PC and of the Media Server are
 * the document's, those of the PABX are its own. Each direction has its line, with the ports of its destination.
 */
final class VoiceLines {

    private final PlannedFlow planned;
    private final Flow flow;
    private final FlowPorts.Growing growing;
    private final Endpoints ends;
    private final SiteProfile site;
    private final Catalogue catalogue;
    private final List<MatrixLine> lines = new ArrayList<>();

    VoiceLines(PlannedFlow planned, FlowPorts.Growing growing, Endpoints ends, SiteProfile site, Catalogue catalogue) {
        this.planned = planned;
        this.flow = planned.flow();
        this.growing = growing;
        this.ends = ends;
        this.site = site;
        this.catalogue = catalogue;
    }

    List<MatrixLine> all() {
        FlowRole holder = growing.by() == FlowPorts.Quantity.SOFTPHONE_CALLS ? FlowRole.CLIENT : FlowRole.SERVER;
        FlowRole peer = flow.from() == holder ? flow.to() : flow.from();
        if (peer == holder) {
            among(ends.of(holder, flow), planned.ports());
        } else {
            both(ends.of(holder, flow), planned.ports(), peer);
        }
        if (holder == FlowRole.CLIENT) {
            for (SessionHost host : site.network().sessionHosts()) {
                List<Endpoint> its = List.of(Endpoint.told(holder, host.name()));
                List<PortRange> ports = List.of(growing.rangeFor(calls(host)));
                if (peer == holder) {
                    between(ends.of(holder, flow), planned.ports(), its, ports);
                } else {
                    both(its, ports, peer);
                }
            }
        }
        return List.copyOf(lines);
    }

    private int calls(SessionHost host) {
        return (int) Math.min(PortRange.HIGHEST, (long) host.users() * catalogue.planning().softphoneCallsPerWorkstation());
    }

    private void both(List<Endpoint> holders, List<PortRange> ports, FlowRole peer) {
        between(ends.of(peer, flow), peerPorts(peer), holders, ports);
    }

    private void between(List<Endpoint> some, List<PortRange> theirs, List<Endpoint> others, List<PortRange> its) {
        others.forEach(destination -> lines.add(new MatrixLine(flow, some, theirs, destination, its, false, false)));
        some.forEach(destination -> lines.add(new MatrixLine(flow, others, its, destination, theirs, false, false)));
    }

    private void among(List<Endpoint> holders, List<PortRange> ports) {
        holders.forEach(destination -> lines.add(new MatrixLine(flow, holders, ports, destination, ports, true, false)));
    }

    private List<PortRange> peerPorts(FlowRole peer) {
        return peer != FlowRole.PABX ? List.of() : site.pabx().map(Pabx::voicePorts).orElse(List.of()).stream()
                .map(range -> new PortRange(range.first(), range.last())).toList();
    }
}
