package com.akio.tws.preflight.reach.engine;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.ReachFacts;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.reach.NotRehearsed;
import com.akio.tws.preflight.reach.Proxies;
import com.akio.tws.preflight.reach.ReachProgress;
import com.akio.tws.preflight.reach.ReachReadings;
import com.akio.tws.preflight.reach.Reached;
import com.akio.tws.preflight.reach.Rehearsal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Rehearses the flows that begin at this machine, as a probe beside those of the machine itself. */
public final class ReachProbe implements Probe {

    private final Rehearsal rehearsal;
    private final FlowRole from;
    private final Optional<String> server;
    private final Rehearsal.Proof proof;
    private final Proxies proxies;
    private final Prober prober;

    /**
     * A probe of the flows from one party.
     *
     * @param server the server's name; when empty, the profile's
     */
    public ReachProbe(Rehearsal rehearsal, FlowRole from, Optional<String> server, Rehearsal.Proof proof, Prober prober) {
        this(rehearsal, from, server, proof, Proxies.NONE, prober);
    }

    /**
     * A probe that tries what leaves by HTTPS through proxies too.
     *
     * @param server the server's name; when empty, the profile's
     */
    public ReachProbe(Rehearsal rehearsal, FlowRole from, Optional<String> server, Rehearsal.Proof proof, Proxies proxies, Prober prober) {
        this.rehearsal = Objects.requireNonNull(rehearsal, "rehearsal");
        this.from = Objects.requireNonNull(from, "from");
        this.server = Objects.requireNonNull(server, "server");
        this.proof = Objects.requireNonNull(proof, "proof");
        this.proxies = Objects.requireNonNull(proxies, "proxies");
        this.prober = Objects.requireNonNull(prober, "prober");
    }

    @Override
    public String name() {
        return "reach";
    }

    @Override
    public List<FactKey<?>> facts() {
        List<FactKey<?>> facts = new ArrayList<>();
        for (PlannedFlow planned : rehearsal.from(from)) {
            facts.add(ReachFacts.ofFlow(planned.flow().name()));
        }
        return facts;
    }

    @Override
    public void look(Readings into) {
        for (NotRehearsed missing : rehearsal.notRehearsed(from, server)) {
            into.put(ReachFacts.ofFlow(missing.flow().flow().name()), Reading.absent("reach: " + missing.why()));
        }
        List<Reached> reached;
        try {
            reached = prober.knock(rehearsal.knocks(from, server, proof, proxies), ReachProgress.NONE);
        } catch (IOException noSockets) {
            throw new UncheckedIOException(noSockets);
        }
        for (PlannedFlow planned : rehearsal.from(from)) {
            String name = planned.flow().name();
            List<Reached> its = reached.stream().filter(one -> one.knock().flow().equals(name)).toList();
            if (!its.isEmpty()) {
                into.put(ReachFacts.ofFlow(name), Reading.known(
                        ReachReadings.of(its), "reach from " + from.word()));
            }
        }
    }
}
