package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.ReachedPorts;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ports of one host, by every way that was tried.
 *
 * @param ways what came of it directly, and through each proxy; at least one
 */
record TriedPorts(List<ReachedPorts> ways) {

    TriedPorts {
        ways = List.copyOf(ways);
    }

    /** The results of a flow, put together by host and ports. */
    static List<TriedPorts> of(List<ReachedPorts> reached) {
        Map<String, List<ReachedPorts>> together = new LinkedHashMap<>();
        for (ReachedPorts one : reached) {
            together.computeIfAbsent(one.host() + ' ' + one.ports(), first -> new ArrayList<>()).add(one);
        }
        return together.values().stream().map(TriedPorts::new).toList();
    }

    String host() {
        return ways.get(0).host();
    }

    /** Whether one of the ways carries. */
    boolean carries() {
        return ways.stream().anyMatch(one -> one.outcome().carries());
    }

    /** Those ways that carry. */
    List<ReachedPorts> carrying() {
        return ways.stream().filter(one -> one.outcome().carries()).toList();
    }

    /** Whether the host itself refused. */
    boolean isRefused() {
        return ways.stream().anyMatch(one -> one.outcome() == FlowOutcome.REFUSED && one.way().proxy().isEmpty());
    }

    /** What each way came to, where there was more than one. */
    List<Message> compared() {
        return ways.size() < 2 ? List.of() : ways.stream().map(TriedPorts::said).toList();
    }

    private static Message said(ReachedPorts one) {
        Message outcome = one.tls().map(tls -> FlowCheck.say("way.tls", one.outcome().name(), tls.issuer()))
                .orElseGet(() -> FlowCheck.say("way.bare", one.outcome().name(), Details.of(one)));
        return one.way().proxy().map(proxy -> FlowCheck.say("way.proxy", one.ports(), proxy, outcome))
                .orElseGet(() -> FlowCheck.say("way.direct", one.ports(), outcome));
    }
}
