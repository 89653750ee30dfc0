package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.PortFacts;
import com.akio.tws.preflight.facts.PortTrial;
import com.akio.tws.preflight.facts.PortTrialFacts;
import com.akio.tws.preflight.plan.FlowMatrix;
import com.akio.tws.preflight.plan.Note;
import com.akio.tws.preflight.plan.SharedRange;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every port that TWS will open on this server is free, or at an upgrade and at work held by TWS itself (R30 to R55).
 *
 * <p>The web ports may be held by the kernel's HTTP server, behind which IIS stands; {@code server.role.web-port-80} judges who does.
 */
public final class PortsAvailableCheck implements Check {

    private static final CheckId ID = CheckId.of("server.ports.available");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.every(PortTrialFacts.NOT_FREE, PortTrialFacts.FREE).quoting(PortFacts.TCP4_LISTENERS,
                PortFacts.TCP6_LISTENERS, PortFacts.OWNERS, DiskFacts.INSTALL_DIRECTORY);
    }

    @Override
    public Message required(Terms terms) {
        return ID.message("required", ServerPorts.of(terms).shown());
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        ServerPorts wanted = ServerPorts.of(terms);
        List<PortTrial> notFree = facts.known(PortTrialFacts.NOT_FREE).orElse(List.of());
        List<PortTrial> free = facts.known(PortTrialFacts.FREE).orElse(List.of());
        PortHolding holding = new PortHolding(ID, facts, terms);
        List<Message> foreign = new ArrayList<>();
        Set<Integer> untold = new TreeSet<>();
        List<String> untried = new ArrayList<>();
        for (Protocol protocol : Protocol.values()) {
            Set<Integer> missing = new TreeSet<>();
            for (int port : wanted.of(protocol)) {
                Optional<PortTrial> taken = notFree.stream().filter(trial -> trial.holds(protocol.name(), port)).findFirst();
                if (taken.isPresent() && protocol == Protocol.TCP) {
                    holding.foreignHolder(port, taken.get()).ifPresent(foreign::add);
                } else if (taken.isPresent()) {
                    untold.add(port);
                } else if (free.stream().noneMatch(trial -> trial.holds(protocol.name(), port))) {
                    missing.add(port);
                }
            }
            if (!missing.isEmpty()) {
                untried.add(ServerPorts.shown(protocol, missing));
            }
        }
        if (!untold.isEmpty() && !holding.holdsOwn()) {
            foreign.add(ID.message("holder.udp", ServerPorts.shown(Protocol.UDP, untold)));
        }
        return outcome(terms, wanted, foreign, untried);
    }

    private static Outcome outcome(Terms terms, ServerPorts wanted, List<Message> foreign, List<String> untried) {
        if (!foreign.isEmpty()) {
            return new Outcome.NotMet(ID.message("observed.taken", foreign), ID.message("taken", foreign), ID.message("remedy.taken"));
        }
        if (!untried.isEmpty()) {
            return new Outcome.Undecided(ID.message("observed.untried", untried), ID.message("untried", untried),
                    ID.message("remedy.untried"));
        }
        Message observed = ID.message("observed.free", wanted.shown());
        Optional<Note> shared = SharedRange.note(
                FlowMatrix.of(terms.site().profile(), terms.catalogue(), terms.site().tws()), terms.site().profile());
        return shared.isPresent() ? new Outcome.Concern(observed, shared.get().message(), ID.message("remedy.shared"))
                : new Outcome.Met(observed, ID.message("free"));
    }
}
