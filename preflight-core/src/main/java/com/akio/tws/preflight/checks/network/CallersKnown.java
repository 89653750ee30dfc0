package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.site.MaskedAddress;
import com.akio.tws.preflight.site.NetworkRange;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.site.SiteProfile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who calls on which ports, and from where as the site profile tells it: client PCs from {@code clientNetworks}, the PABX from
 * {@code pabx.host}. Phones stand where the client PCs are.
 */
final class CallersKnown {

    private final List<Group> groups;
    private final List<NetworkRange> inner;

    /**
     * Callers of one kind.
     *
     * @param party who they are
     * @param told their ranges; empty when nobody told them, or not in a form that can be compared
     * @param masked whether some of them are in the Internet, as a masked bundle tells
     * @param ports the ports that they call on
     */
    private record Group(FlowRole party, List<NetworkRange> told, boolean masked, Map<Protocol, BitSet> ports) {

        BitSet on(Protocol protocol) {
            return ports.getOrDefault(protocol, new BitSet());
        }
    }

    /** Made with the ranges of private networks, where callers may be when nobody told. */
    private CallersKnown(List<Group> groups, List<NetworkRange> inner) {
        this.groups = List.copyOf(groups);
        this.inner = List.copyOf(inner);
    }

    static CallersKnown of(InboundPorts ports, EvaluationContext context) {
        List<Group> groups = new ArrayList<>();
        for (FlowRole party : ports.callers()) {
            Map<Protocol, BitSet> its = new EnumMap<>(Protocol.class);
            for (Protocol protocol : Protocol.values()) {
                BitSet bits = new BitSet();
                ports.calledBy(party, protocol).forEach(bits::set);
                its.put(protocol, bits);
            }
            List<String> told = told(party, context.site().profile());
            groups.add(new Group(party, ranges(told), told.stream().anyMatch(MaskedAddress::mayBeOfTheInternet), its));
        }
        return new CallersKnown(groups, context.catalogue().privateNetworks());
    }

    /** Where a party calls from, as the profile writes it; empty when nobody told, or not in a form that a rule can name. */
    static List<String> placesOf(FlowRole party, SiteProfile site) {
        List<String> told = told(party, site);
        return told.stream().map(NetworkRange::of).anyMatch(Optional::isEmpty) ? List.of() : told.stream().map(String::strip).toList();
    }

    private static List<String> told(FlowRole party, SiteProfile site) {
        return party == FlowRole.PABX ? site.pabx().map(Pabx::hosts).orElse(List.of()) : site.network().clientNetworks();
    }

    /** A name among them is never asked for, so that then they are not told. */
    private static List<NetworkRange> ranges(List<String> written) {
        List<List<NetworkRange>> ranges = written.stream().map(MaskedAddress::ranges).toList();
        return ranges.stream().noneMatch(List::isEmpty) ? ranges.stream().flatMap(List::stream).toList() : List.of();
    }

    /** Whether it is told of every kind of callers where they are. */
    boolean areTold() {
        return groups.stream().noneMatch(group -> group.told().isEmpty());
    }

    /** Whether the PABX is among the callers. */
    boolean holdPabx() {
        return groups.stream().anyMatch(group -> group.party() == FlowRole.PABX);
    }

    /** Which kinds of callers call on a port, by their number: ports with the same ones are judged alike. */
    BitSet on(Protocol protocol, int port) {
        BitSet which = new BitSet();
        for (int i = 0; i < groups.size(); i++) {
            which.set(i, groups.get(i).on(protocol).get(port));
        }
        return which;
    }

    /** Whether it is told of each of these kinds of callers where they are. */
    boolean areTold(BitSet kinds) {
        return !kinds.isEmpty() && kinds.stream().noneMatch(kind -> groups.get(kind).told().isEmpty());
    }

    /** Whether these ranges hold every caller of these kinds, of whom it is told where they are. */
    boolean areAllIn(List<NetworkRange> ranges, BitSet kinds) {
        return kinds.stream().mapToObj(groups::get).flatMap(group -> group.told().stream()).allMatch(range -> range.isCoveredBy(ranges));
    }

    /** Whether somebody who calls on these ports may be among the callers that a rule names. */
    boolean mayBeAmong(RuleLimits limits, Protocol protocol, BitSet ports) {
        return limits.keywords() || groups.stream().filter(group -> group.on(protocol).intersects(ports))
                .anyMatch(group -> (group.masked() && limits.elsewhere()) || meets(limits, group.told().isEmpty() ? inner : group.told()));
    }

    private static boolean meets(RuleLimits limits, List<NetworkRange> places) {
        return limits.callers().stream().anyMatch(caller -> places.stream().anyMatch(caller::meets));
    }
}
