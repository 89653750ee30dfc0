package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowPorts;
import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.site.ConnectedServer;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.site.SiteProfile;
import java.util.List;
import java.util.OptionalInt;

/** The ports that a site profile names in the place of the document's. */
final class ToldFlowPorts {

    private ToldFlowPorts() {
    }

    /** None where the profile is silent. */
    static List<PortRange> of(Flow flow, FlowPorts.Chooser by, SiteProfile site) {
        return switch (by) {
            case PABX -> site.pabx().map(Pabx::ports).orElse(List.of()).stream().map(PortRange::of).toList();
            case PHONE_LINK -> one(site.network().phoneLinkPort());
            case PHONE_WEB -> one(site.network().ports().phoneWeb());
            case SIP -> one(site.network().ports().sip());
            case VTI_XML -> one(site.network().ports().vtiXml());
            case TWP_BROWSER -> one(site.network().ports().twpBrowser());
            case CONNECTOR -> site.connectors().stream().filter(server -> flow.when().connectors().contains(server.kind()))
                    .map(ConnectedServer::ports).flatMap(List::stream).distinct().map(PortRange::of).toList();
        };
    }

    private static List<PortRange> one(OptionalInt port) {
        return port.isPresent() ? List.of(PortRange.of(port.getAsInt())) : List.of();
    }
}
