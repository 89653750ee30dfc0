package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowPorts;
import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.figures.PhoneMaker;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.sizing.MediaChannels;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The flows of one site, with its ports. */
public final class FlowMatrix {

    private FlowMatrix() {
    }

    /** Those of the document's flows that the site has, in the document's order. */
    public static List<PlannedFlow> of(SiteProfile site, Catalogue catalogue, TwsVersion tws) {
        return of(catalogue.flows(), site, catalogue, tws);
    }

    /** One flow by its name; empty when the document has no such flow, or the site has not. */
    public static Optional<PlannedFlow> of(String name, SiteProfile site, Catalogue catalogue, TwsVersion tws) {
        for (Flow flow : catalogue.flows()) {
            if (flow.name().equals(name)) {
                return of(List.of(flow), site, catalogue, tws).stream().findFirst();
            }
        }
        return Optional.empty();
    }

    static List<PlannedFlow> of(List<Flow> flows, SiteProfile told, Catalogue catalogue, TwsVersion tws) {
        SiteProfile site = MediaChannels.settled(told, catalogue);
        boolean asked = flows.stream().anyMatch(flow -> !flow.when().phones().isEmpty());
        Set<String> makers = asked ? PhoneMaker.makersOf(site.phones(), catalogue) : Set.of();
        return flows.stream().filter(flow -> flow.when().holds(site, tws, makers))
                .map(flow -> new PlannedFlow(flow, ports(flow, site, catalogue))).toList();
    }

    private static List<PortRange> ports(Flow flow, SiteProfile site, Catalogue catalogue) {
        FlowPorts ports = flow.ports();
        if (ports instanceof FlowPorts.Fixed fixed) {
            return fixed.ports();
        }
        if (ports instanceof FlowPorts.Growing growing) {
            return List.of(growing.rangeFor(many(growing.by(), site, catalogue)));
        }
        FlowPorts.Chosen chosen = (FlowPorts.Chosen) ports;
        List<PortRange> told = ToldFlowPorts.of(flow, chosen.by(), site);
        return told.isEmpty() ? chosen.usual() : told;
    }

    /** Softphones in sessions share the ports of their host, so each session's calls count there. */
    private static int many(FlowPorts.Quantity by, SiteProfile site, Catalogue catalogue) {
        return switch (by) {
            case MEDIA_CHANNELS -> site.mediaChannels().orElse(0);
            case SOFTPHONE_CALLS -> (int) Math.min(PortRange.HIGHEST,
                    Math.max(1L, site.rdsUsers().orElse(0)) * catalogue.planning().softphoneCallsPerWorkstation());
        };
    }
}
