package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.ReachedPorts;
import com.akio.tws.preflight.facts.TlsSeen;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the results of one flow's ports say together. */
final class FlowVerdict {

    private final PlannedFlow planned;
    private final List<ReachedPorts> reached;

    FlowVerdict(PlannedFlow planned, List<ReachedPorts> reached) {
        this.planned = planned;
        this.reached = List.copyOf(reached);
    }

    Outcome judge(Instant at) {
        Message observed = Message.verbatim(reached.stream().map(FlowVerdict::shown).toList());
        Optional<ReachedPorts> worst = planned.leavesChoice() ? worstHost() : worst(reached);
        if (worst.isPresent()) {
            ReachedPorts bad = worst.get();
            Message message = FlowCheck.say("bad." + bad.outcome().name(), bad.host(), bad.ports(),
                    bad.detail().equals("none") ? Message.verbatim("") : Message.of("reach.detail." + bad.detail(), bad.said()));
            Message remedy = FlowCheck.say("remedy." + bad.outcome().name(), bad.host(), bad.ports());
            return isSilentUdp(bad) ? new Outcome.Undecided(observed, FlowCheck.say("silent-udp", bad.host(), bad.ports()),
                    FlowCheck.say("remedy.silent-udp", bad.ports())) : new Outcome.NotMet(observed, message, remedy);
        }
        List<Message> flaws = flaws(at);
        if (!flaws.isEmpty()) {
            return new Outcome.Concern(observed, FlowCheck.say("tls", flaws), FlowCheck.say("remedy.tls"));
        }
        boolean verified = reached.stream().allMatch(one -> one.outcome() == FlowOutcome.VERIFIED);
        return new Outcome.Met(observed, FlowCheck.say(verified ? "verified" : "open"));
    }

    /** Of the results that do not carry, one that is not mere UDP silence, else any. */
    private static Optional<ReachedPorts> worst(List<ReachedPorts> results) {
        List<ReachedPorts> bad = results.stream().filter(one -> !one.outcome().carries()).toList();
        return bad.stream().filter(one -> !isSilentUdp(one)).findFirst().or(() -> bad.stream().findFirst());
    }

    /** Where the document names several ports of which a site has one, one is enough at each host. */
    private Optional<ReachedPorts> worstHost() {
        for (ReachedPorts one : reached) {
            List<ReachedPorts> host = reached.stream().filter(other -> other.host().equals(one.host())).toList();
            if (host.stream().noneMatch(other -> other.outcome().carries())) {
                return worst(host);
            }
        }
        return Optional.empty();
    }

    private static boolean isSilentUdp(ReachedPorts one) {
        return one.outcome() == FlowOutcome.SILENT && one.protocol().equals("UDP");
    }

    private List<Message> flaws(Instant at) {
        List<Message> flaws = new ArrayList<>();
        for (ReachedPorts one : reached) {
            if (one.detail().equals("no-tls")) {
                flaws.add(FlowCheck.say("tls.none", one.ports()));
            }
            if (one.tls().isPresent() && one.tls().get().name() == TlsSeen.NameMatch.DIFFERS) {
                flaws.add(FlowCheck.say("tls.name", one.ports(), one.host(), one.tls().get().names()));
            }
            if (one.tls().isPresent() && one.tls().get().validity(at) != TlsSeen.Validity.VALID) {
                flaws.add(FlowCheck.say("tls." + one.tls().get().validity(at).name(), one.ports(),
                        one.tls().get().notAfter().toString()));
            }
        }
        return flaws;
    }

    private static String shown(ReachedPorts one) {
        return one.outcome() + " " + one.ports() + " " + one.address().filter(address -> !address.equals(one.host()))
                .map(address -> one.host() + " [" + address + "]").orElse(one.host());
    }
}
