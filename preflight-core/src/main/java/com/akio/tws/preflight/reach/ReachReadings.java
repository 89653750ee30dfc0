package com.akio.tws.preflight.reach;

import com.akio.tws.preflight.facts.ReachedPorts;
import com.akio.tws.preflight.facts.ReachedWay;
import java.net.InetAddress;
import java.util.List;

/** What came of the knocks on one flow, as facts: the form in which checks judge it, in a bundle and in a saved rehearsal alike. */
public final class ReachReadings {

    private ReachReadings() {
    }

    /** Neighbouring ports with the same result are one fact. */
    public static List<ReachedPorts> of(List<Reached> results) {
        return ReachGroup.of(results).stream().map(ReachReadings::fact).toList();
    }

    private static ReachedPorts fact(ReachGroup group) {
        Reached first = group.first();
        return new ReachedPorts(first.knock().host(), first.address().map(InetAddress::getHostAddress),
                first.knock().protocol().name(), group.ports().first(), group.ports().last(), first.outcome(), group.slowest(),
                first.detail().kind().word(), first.detail().said(), first.tls(),
                new ReachedWay(first.deadAddresses().stream().map(InetAddress::getHostAddress).toList(), first.knock().proxy().map(Object::toString)));
    }
}
