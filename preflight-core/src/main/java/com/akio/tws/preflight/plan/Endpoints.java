package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.figures.PhoneMaker;
import com.akio.tws.preflight.site.ConnectedServer;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.site.Phone;
import com.akio.tws.preflight.site.SiteProfile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who stands at the ends of the flows of a site, as far as its profile tells. */
record Endpoints(SiteProfile site, Catalogue catalogue) {

    /** One for each that is told; one without a name where none is. */
    List<Endpoint> of(FlowRole role, Flow flow) {
        List<Endpoint> told = switch (role) {
            case CLIENT -> told(role, site.network().clientNetworks());
            case SERVER -> told(role, site.serverName().stream().toList());
            case PABX -> told(role, site.pabx().map(Pabx::hosts).orElse(List.of()));
            case PHONE -> phones(flow);
            case SMS, LDAP, CALENDAR, LOTUS -> told(role, servers(flow).stream().map(ConnectedServer::host).flatMap(Optional::stream)
                    .toList());
        };
        return told.isEmpty() ? List.of(Endpoint.untold(role)) : told;
    }

    /** Those whose address nobody told have one nameless end beside the others, so that the request is seen to lack them. */
    private List<Endpoint> phones(Flow flow) {
        List<Phone> concerned = site.phones().stream().filter(phone -> concerns(phone, flow)).toList();
        List<Endpoint> told = told(FlowRole.PHONE, concerned.stream().map(Phone::address).flatMap(Optional::stream).toList());
        return concerned.stream().allMatch(phone -> phone.address().isPresent()) ? told
                : Stream.concat(told.stream(), Stream.of(Endpoint.untold(FlowRole.PHONE))).toList();
    }

    /** The connected servers that a flow goes to. */
    List<ConnectedServer> servers(Flow flow) {
        return site.connectors().stream().filter(server -> flow.when().connectors().contains(server.kind())).toList();
    }

    private boolean concerns(Phone phone, Flow flow) {
        return flow.when().phones().isEmpty()
                || PhoneMaker.makersOf(List.of(phone), catalogue).stream().anyMatch(flow.when().phones()::contains);
    }

    private static List<Endpoint> told(FlowRole role, List<String> hosts) {
        return hosts.stream().distinct().map(host -> Endpoint.told(role, host)).toList();
    }
}
