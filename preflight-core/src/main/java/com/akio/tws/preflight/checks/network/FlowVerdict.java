package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.certificate.CertificateLimits;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.facts.CertificateDoubts;
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

    Outcome judge(Instant at, CertificateLimits limits) {
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
        List<Message> flaws = flaws(at, limits);
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

    private List<Message> flaws(Instant at, CertificateLimits limits) {
        List<Message> flaws = new ArrayList<>();
        for (ReachedPorts one : reached) {
            switch (one.detail()) {
                case "no-tls" -> flaws.add(FlowCheck.say("tls.none", one.ports()));
                case "tls-refused" -> flaws.add(FlowCheck.say("tls.refused", one.ports(), one.said()));
                case "unread-certificate" -> flaws.add(FlowCheck.say("tls.unread", one.ports(), one.said()));
                default -> { }
            }
            one.tls().ifPresent(tls -> flaws.addAll(flaws(one, tls, at, limits)));
        }
        return flaws;
    }

    private static List<Message> flaws(ReachedPorts one, TlsSeen tls, Instant at, CertificateLimits limits) {
        List<Message> flaws = new ArrayList<>();
        if (tls.name() == TlsSeen.NameMatch.DIFFERS) {
            flaws.add(FlowCheck.say("tls.name", one.ports(), one.host(), tls.names()));
        } else if (tls.name() != TlsSeen.NameMatch.MATCHES) {
            flaws.add(FlowCheck.say("tls.remark", one.ports(), Message.of("reach.tls.name." + tls.name().name())));
        }
        if (tls.validity(at) != TlsSeen.Validity.VALID) {
            flaws.add(FlowCheck.say("tls." + tls.validity(at).name(), one.ports(), tls.notAfter().toString()));
        }
        for (Message doubt : CertificateDoubts.of(tls, at, limits)) {
            flaws.add(FlowCheck.say("tls.remark", one.ports(), doubt));
        }
        return flaws;
    }

    private static String shown(ReachedPorts one) {
        return one.outcome() + " " + one.ports() + " " + one.address().filter(address -> !address.equals(one.host()))
                .map(address -> one.host() + " [" + address + "]").orElse(one.host());
    }
}
