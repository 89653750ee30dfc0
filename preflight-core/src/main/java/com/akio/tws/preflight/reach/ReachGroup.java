package com.akio.tws.preflight.reach;

import com.akio.tws.preflight.catalogue.PortRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Neighbouring ports of one flow at one host with the same result: a range of a thousand ports is one line to a person.
 *
 * @param first the result of its first port, whose time and details stand for all
 * @param ports the ports
 * @param slowest the longest that one of them took, in milliseconds
 */
public record ReachGroup(Reached first, PortRange ports, long slowest) {

    public ReachGroup {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(ports, "ports");
    }

    /** Groups results, in their order. */
    public static List<ReachGroup> of(List<Reached> results) {
        List<ReachGroup> groups = new ArrayList<>();
        for (Reached one : results) {
            ReachGroup last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && last.takes(one)) {
                groups.set(groups.size() - 1, new ReachGroup(last.first,
                        new PortRange(last.ports.first(), one.knock().port()), Math.max(last.slowest, one.millis())));
            } else {
                groups.add(new ReachGroup(one, PortRange.of(one.knock().port()), one.millis()));
            }
        }
        return groups;
    }

    private boolean takes(Reached one) {
        return one.knock().port() == ports.last() + 1 && one.knock().flow().equals(first.knock().flow())
                && one.knock().host().equals(first.knock().host()) && one.knock().proxy().equals(first.knock().proxy()) && one.address().equals(first.address())
                && one.outcome() == first.outcome() && one.detail().equals(first.detail()) && one.tls().equals(first.tls())
                && one.deadAddresses().equals(first.deadAddresses());
    }
}
