package com.akio.tws.preflight.reach;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowPorts;
import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.plan.FlowMatrix;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.site.ConnectedServer;
import com.akio.tws.preflight.site.Connector;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.site.PhoneAddresses;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What of a site's flow matrix can be rehearsed: the ports to open on the server, and where to knock from one of the parties.
 *
 * @param flows the site's flows, in the document's order
 */
public record Rehearsal(SiteProfile site, List<PlannedFlow> flows) {

    private static final int SIP = 5060;
    private static final int HTTPS = 443;

    public Rehearsal {
        Objects.requireNonNull(site, "site");
        flows = List.copyOf(flows);
    }

    /** The rehearsal of a site. */
    public static Rehearsal of(SiteProfile site, Catalogue catalogue, TwsVersion tws) {
        return new Rehearsal(site, FlowMatrix.of(site, catalogue, tws));
    }

    /** The ports of the server that some flow comes in on. */
    public SortedSet<LocalPort> serverPorts() {
        return portsOf(FlowRole.SERVER);
    }

    /** The ports of a client PC that some flow comes in on; none where TWS Softphone is not used. */
    public SortedSet<LocalPort> clientPorts() {
        return portsOf(FlowRole.CLIENT);
    }

    private SortedSet<LocalPort> portsOf(FlowRole party) {
        SortedSet<LocalPort> ports = new TreeSet<>();
        for (PlannedFlow planned : flows) {
            if (planned.comesInTo(party) && !awaitsChoice(planned)) {
                for (PortRange range : planned.ports()) {
                    for (int port = range.first(); port <= range.last(); port++) {
                        ports.add(new LocalPort(planned.flow().protocol(), port));
                    }
                }
            }
        }
        return ports;
    }

    /** The flows that begin at a party. */
    public List<PlannedFlow> from(FlowRole party) {
        return flows.stream().filter(planned -> planned.flow().from() == party).toList();
    }

    /**
     * Where to knock, standing in the place of a party.
     *
     * @param server the server's name; when empty, the profile's
     * @param proof whether our listener will be there and a token is at hand
     */
    public List<Knock> knocks(FlowRole from, Optional<String> server, Proof proof) {
        return knocks(from, server, proof, Proxies.NONE);
    }

    /**
     * The same, and what leaves by HTTPS also through each proxy.
     *
     * @param proxies which ones a host is asked for by
     */
    public List<Knock> knocks(FlowRole from, Optional<String> server, Proof proof, Proxies proxies) {
        List<Knock> knocks = new ArrayList<>();
        for (PlannedFlow planned : from(from)) {
            if (awaitsChoice(planned) || hasOwnPorts(planned)) {
                continue;
            }
            for (String host : hosts(planned.flow(), server)) {
                for (PortRange range : portsAt(host, planned)) {
                    for (int port = range.first(); port <= range.last(); port++) {
                        Knock direct = knock(planned.flow(), host, port, proof);
                        knocks.add(direct);
                        if (leavesByHttps(direct)) {
                            proxies.of(host).stream().map(direct::through).forEach(knocks::add);
                        }
                    }
                }
            }
        }
        return knocks;
    }

    /** What of a party's flows cannot be knocked on. */
    public List<NotRehearsed> notRehearsed(FlowRole from, Optional<String> server) {
        List<NotRehearsed> missing = new ArrayList<>();
        for (PlannedFlow planned : from(from)) {
            if (awaitsChoice(planned)) {
                missing.add(new NotRehearsed(planned, NotRehearsed.Why.PORT_NOT_CHOSEN));
            } else if (hasOwnPorts(planned)) {
                missing.add(new NotRehearsed(planned, NotRehearsed.Why.OWN_PORTS));
            } else if (planned.flow().to() == FlowRole.CLIENT) {
                missing.add(new NotRehearsed(planned, NotRehearsed.Why.ANY_PEER));
            } else if (hosts(planned.flow(), server).isEmpty()) {
                missing.add(new NotRehearsed(planned, NotRehearsed.Why.NO_HOST));
            }
        }
        return missing;
    }

    /** Whether the ports of a flow are those of the party that begins, so that only the other side could knock on them. */
    public static boolean hasOwnPorts(PlannedFlow planned) {
        return planned.flow().ports() instanceof FlowPorts.Growing growing && growing.isOfBeginner();
    }

    /** Connectors alone have services outside; their port of HTTPS is what a proxy of the web passes. */
    private static boolean leavesByHttps(Knock knock) {
        return knock.port() == HTTPS && mayLeaveByProxy(knock.to());
    }

    /** Whether a party's services may be outside, where a proxy of the web may stand on the way. */
    public static boolean mayLeaveByProxy(FlowRole to) {
        return to == FlowRole.CALENDAR || to == FlowRole.LDAP;
    }

    /** Whether our listener can be asked to prove itself. */
    public enum Proof {
        DEMANDED, NOT_TO_BE_HAD
    }

    /** A range from which one port is chosen on site, of which the profile does not say which. */
    private static boolean awaitsChoice(PlannedFlow planned) {
        return planned.flow().ports() instanceof FlowPorts.Chosen chosen && planned.ports().equals(chosen.usual())
                && planned.ports().stream().anyMatch(range -> range.count() > 1);
    }

    private static Knock knock(Flow flow, String host, int port, Proof proof) {
        Knock.Manner manner;
        if (flow.to() == FlowRole.SERVER && proof == Proof.DEMANDED) {
            manner = flow.secure() ? Knock.Manner.SECURE_LISTENER : Knock.Manner.LISTENER;
        } else if (flow.protocol() == Protocol.UDP && (port == SIP || isChosenBySip(flow))) {
            manner = Knock.Manner.SIP;
        } else {
            boolean secure = flow.secure() || (flow.to() == FlowRole.LDAP && port == HTTPS);
            manner = secure ? Knock.Manner.SECURE_SERVICE : Knock.Manner.SERVICE;
        }
        return new Knock(flow.name(), flow.row(), flow.from(), flow.to(), host, flow.protocol(), port, manner);
    }

    private static boolean isChosenBySip(Flow flow) {
        return flow.ports() instanceof FlowPorts.Chosen chosen && chosen.by() == FlowPorts.Chooser.SIP;
    }

    private List<String> hosts(Flow flow, Optional<String> server) {
        return switch (flow.to()) {
            case SERVER -> server.or(site::serverName).stream().toList();
            case PABX -> site.pabx().map(Pabx::hosts).orElse(List.of());
            case PHONE -> PhoneAddresses.of(site.phones());
            case CLIENT -> List.of();
            case SMS, LDAP, CALENDAR, LOTUS -> connected(flow.when().connectors());
        };
    }

    /** Each connected server has its own ports, where it has others than the document's. */
    private List<PortRange> portsAt(String host, PlannedFlow planned) {
        if (!(planned.flow().ports() instanceof FlowPorts.Chosen chosen) || chosen.by() != FlowPorts.Chooser.CONNECTOR) {
            return planned.ports();
        }
        Set<PortRange> ports = new LinkedHashSet<>();
        for (ConnectedServer server : site.connectors()) {
            if (planned.flow().when().connectors().contains(server.kind()) && server.host().filter(host::equals).isPresent()) {
                ports.addAll(server.ports().isEmpty() ? chosen.usual() : server.ports().stream().map(PortRange::of).toList());
            }
        }
        return List.copyOf(ports);
    }

    private List<String> connected(Set<Connector> kinds) {
        return site.connectors().stream().filter(server -> kinds.contains(server.kind())).map(ConnectedServer::host)
                .flatMap(Optional::stream).distinct().toList();
    }
}
