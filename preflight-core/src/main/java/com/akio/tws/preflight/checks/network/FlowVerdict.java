package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.certificate.CertificateLimits;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.ReachedPorts;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.OneEnough;
import com.akio.tws.preflight.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the results of one flow's ports say together. */
final class FlowVerdict {

    private final PlannedFlow planned;
    private final List<ReachedPorts> reached;
    private final List<TriedPorts> tried;
    private final List<Message> automatic;
    private final boolean oneEnough;

    /**
     * The verdict on a flow.
     *
     * @param automatic how this machine finds a proxy that nobody here could ask
     */
    FlowVerdict(PlannedFlow planned, List<ReachedPorts> reached, List<Message> automatic) {
        this.planned = planned;
        this.reached = List.copyOf(reached);
        this.automatic = List.copyOf(automatic);
        this.tried = TriedPorts.of(reached);
        this.oneEnough = OneEnough.of(planned);
    }

    Outcome judge(Instant at, CertificateLimits limits) {
        Message observed = Message.verbatim(reached.stream().map(FlowVerdict::shown).toList());
        for (String host : tried.stream().map(TriedPorts::host).distinct().toList()) {
            List<TriedPorts> its = tried.stream().filter(one -> one.host().equals(host)).toList();
            List<TriedPorts> bad = its.stream().filter(one -> !one.carries()).toList();
            if (!bad.isEmpty() && !(oneEnough && bad.size() < its.size())) {
                return bad(observed, bad);
            }
        }
        List<Message> flaws = flaws(at, limits);
        if (!flaws.isEmpty()) {
            return new Outcome.Concern(observed, with(FlowCheck.say("tls", flaws)), FlowCheck.say("remedy.tls"));
        }
        Optional<ReachedPorts> halfDead = reached.stream().filter(one -> !one.way().deadAddresses().isEmpty()).findFirst();
        if (halfDead.isPresent()) {
            ReachedPorts one = halfDead.get();
            return new Outcome.Concern(observed, FlowCheck.say("dead-address", one.host(), one.way().deadAddresses(), one.ports()),
                    FlowCheck.say("remedy.dead-address", one.way().deadAddresses(), one.host()));
        }
        return new Outcome.Met(observed, with(met()));
    }

    private Outcome bad(Message observed, List<TriedPorts> bad) {
        boolean wayShown = OneEnough.showsWayWhenRefused(planned) && bad.stream().anyMatch(TriedPorts::isRefused);
        ReachedPorts worst = worst(bad.stream().flatMap(one -> one.ways().stream()).toList());
        if (wayShown) {
            return new Outcome.Concern(observed, with(FlowCheck.say("way-open", worst.host())), FlowCheck.say("remedy.way-open", worst.host()));
        }
        String to = planned.flow().to() == FlowRole.SERVER ? "" : ".other";
        if (worst.outcome() == FlowOutcome.ACCEPTED) {
            return new Outcome.Undecided(observed, with(FlowCheck.say("accepted", worst.host(), worst.ports(), Details.of(worst))),
                    FlowCheck.say("remedy.accepted" + to, worst.host(), worst.ports()));
        }
        if (isSilentUdp(worst)) {
            return new Outcome.Undecided(observed, FlowCheck.say(to.isEmpty() ? "silent-udp" : "silent-udp.other", worst.host(), worst.ports(), Details.of(worst)),
                    FlowCheck.say("remedy.silent-udp" + to, worst.ports(), worst.host()));
        }
        if (worst.detail().equals(Detail.Kind.TAKEN_YET_SILENT.word())) {
            return new Outcome.NotMet(observed, with(FlowCheck.say("bad.taken", worst.host(), worst.ports(), Details.of(worst))),
                    FlowCheck.say("remedy.taken", worst.host(), worst.ports()));
        }
        if (worst.way().proxy().isPresent()) {
            String proxy = worst.way().proxy().get();
            return new Outcome.NotMet(observed,
                    with(FlowCheck.say("bad-proxy." + worst.outcome().name(), worst.host(), worst.ports(), Details.of(worst), proxy)),
                    FlowCheck.say("remedy.proxy", worst.host(), worst.ports(), proxy));
        }
        return new Outcome.NotMet(observed,
                with(FlowCheck.say("bad." + worst.outcome().name(), worst.host(), worst.ports(), Details.of(worst))),
                FlowCheck.say("remedy." + worst.outcome().name() + (isAdviceOfServer(worst.outcome()) ? to : ""), worst.host(), worst.ports()));
    }

    /** Only a flow that ends at the TWS server can be rehearsed with our listener. */
    private static boolean isAdviceOfServer(FlowOutcome outcome) {
        return outcome == FlowOutcome.INTERCEPTED || outcome == FlowOutcome.REFUSED;
    }

    /** One that decides, else one that leaves it open. */
    private static ReachedPorts worst(List<ReachedPorts> results) {
        List<ReachedPorts> decided = results.stream().filter(one -> !isSilentUdp(one) && one.outcome() != FlowOutcome.ACCEPTED).toList();
        return decided.isEmpty() ? results.get(0) : decided.get(0);
    }

    private static boolean isSilentUdp(ReachedPorts one) {
        return one.outcome() == FlowOutcome.SILENT && one.protocol().equals("UDP");
    }

    /** Where one port, or one way, is enough, a good one makes up for the flaws of the others. */
    private List<Message> flaws(Instant at, CertificateLimits limits) {
        List<Message> flaws = new ArrayList<>();
        for (TriedPorts ports : tried) {
            List<List<Message>> each = ports.carrying().stream().map(one -> TlsFlaws.of(one, at, limits)).toList();
            if (each.stream().noneMatch(List::isEmpty)) {
                each.forEach(flaws::addAll);
            } else if (oneEnough) {
                return List.of();
            }
        }
        return flaws;
    }

    private Message met() {
        if (reached.stream().allMatch(one -> one.outcome() == FlowOutcome.VERIFIED)) {
            return FlowCheck.say("verified");
        }
        List<String> issuers = reached.stream().filter(one -> one.outcome().carries()).flatMap(one -> one.tls().stream())
                .map(tls -> tls.issuer()).distinct().toList();
        return issuers.isEmpty() ? FlowCheck.say("open") : FlowCheck.say("open-tls", issuers);
    }

    /** With what each way came to, where proxies were tried. */
    private Message with(Message message) {
        List<Message> ways = new ArrayList<>(tried.stream().flatMap(ports -> ports.compared().stream()).toList());
        ways.addAll(automatic);
        return ways.isEmpty() ? message : FlowCheck.say("with-ways", message, ways);
    }

    private static String shown(ReachedPorts one) {
        String host = one.address().filter(address -> !address.equals(one.host())).map(address -> one.host() + " [" + address + "]")
                .orElse(one.host());
        return one.outcome() + " " + one.ports() + " " + one.way().proxy().map(proxy -> one.host() + " via " + proxy).orElse(host);
    }
}
