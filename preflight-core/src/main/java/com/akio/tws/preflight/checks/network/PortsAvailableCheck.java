package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.check.Applies;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.FolderFacts;
import com.akio.tws.preflight.facts.PortFacts;
import com.akio.tws.preflight.facts.PortTrial;
import com.akio.tws.preflight.facts.PortTrialFacts;
import com.akio.tws.preflight.plan.FlowMatrix;
import com.akio.tws.preflight.plan.Note;
import com.akio.tws.preflight.plan.SharedRange;
import com.akio.tws.preflight.site.Likelihood;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.Use;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every port that TWS will open on this machine is free, or held by TWS itself: on the server those of R30 to R55, on the PC of a user
 * with TWS Softphone those of R44 and R45. One rule judges both.
 *
 * <p>The web ports may be held by the kernel's HTTP server, behind which IIS stands; {@code server.role.web-port-80} judges who does.
 */
public final class PortsAvailableCheck implements Check {

    private final Role role;
    private final CheckId id;
    private final RequiredFacts needs;

    private PortsAvailableCheck(Role role) {
        this.role = role;
        id = CheckId.of(role.word() + ".ports.available");
        needs = needs(role);
    }

    /** The check of a server. */
    public static PortsAvailableCheck ofServer() {
        return new PortsAvailableCheck(Role.SERVER);
    }

    /** The check of a client PC. */
    public static PortsAvailableCheck ofClient() {
        return new PortsAvailableCheck(Role.CLIENT);
    }

    @Override
    public CheckId id() {
        return id;
    }

    @Override
    public RequiredFacts needs() {
        return needs;
    }

    /** A client's bundles of earlier versions hold no trial; then a person is asked. */
    private static RequiredFacts needs(Role role) {
        List<FactKey<?>> quoted = new ArrayList<>(List.of(PortFacts.TCP4_LISTENERS, PortFacts.TCP6_LISTENERS,
                PortFacts.UDP4_LISTENERS, PortFacts.UDP6_LISTENERS, PortFacts.OWNERS));
        if (role == Role.SERVER) {
            quoted.add(DiskFacts.INSTALL_DIRECTORY);
            return RequiredFacts.every(PortTrialFacts.NOT_FREE, PortTrialFacts.FREE).quoting(quoted.toArray(FactKey<?>[]::new));
        }
        quoted.removeAll(List.of(PortFacts.TCP4_LISTENERS, PortFacts.TCP6_LISTENERS));
        quoted.addAll(List.of(ClientFacts.INSTALL_FOLDER, FolderFacts.PROGRAM_DATA));
        return RequiredFacts.every().andLater(PortTrialFacts.NOT_FREE, PortTrialFacts.FREE).quoting(quoted.toArray(FactKey<?>[]::new));
    }

    @Override
    public Applies applies(Site site) {
        return role == Role.SERVER || site.uses(Use.SOFTPHONE) != Likelihood.NO ? Applies.yes() : Applies.no(id.message("no-softphone"));
    }

    @Override
    public Optional<Use> use(Catalogue catalogue) {
        return role == Role.CLIENT ? Optional.of(Use.SOFTPHONE) : Optional.empty();
    }

    @Override
    public FigureKey<?> figures() {
        return role == Role.SERVER ? PortHolding.WEB_PORTS : FigureKey.none(id);
    }

    @Override
    public Message required(EvaluationContext context) {
        return id.message("required", InboundPorts.of(context).shown());
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        InboundPorts wanted = InboundPorts.of(context);
        if (needs.facts().stream().anyMatch(key -> needs.isBeforeItsTime(key, facts.snapshot()))) {
            return new Outcome.Confirm(id.message("observed.untried", wanted.shown()), id.message("confirm", wanted.shown()));
        }
        List<PortTrial> notFree = facts.known(PortTrialFacts.NOT_FREE).orElse(List.of());
        List<PortTrial> free = facts.known(PortTrialFacts.FREE).orElse(List.of());
        PortHolding holding = new PortHolding(facts, context);
        List<String> untried = new ArrayList<>();
        for (Protocol protocol : Protocol.values()) {
            Set<Integer> missing = new TreeSet<>();
            for (int port : wanted.of(protocol)) {
                Optional<PortTrial> taken = notFree.stream().filter(trial -> trial.holds(protocol.name(), port)).findFirst();
                if (taken.isPresent()) {
                    holding.add(protocol, port, taken.get());
                } else if (free.stream().noneMatch(trial -> trial.holds(protocol.name(), port))) {
                    missing.add(port);
                }
            }
            if (!missing.isEmpty()) {
                untried.add(InboundPorts.shown(protocol, missing));
            }
        }
        return outcome(context, wanted, holding, untried);
    }

    private Outcome outcome(EvaluationContext context, InboundPorts wanted, PortHolding holding, List<String> untried) {
        List<Message> foreign = holding.foreignHolders();
        if (!foreign.isEmpty()) {
            return new Outcome.NotMet(id.message("observed.taken", foreign), id.message("taken", foreign), id.message("remedy.taken"));
        }
        if (!untried.isEmpty() && context.site().uses(Use.SOFTPHONE) == Likelihood.PERHAPS && role == Role.CLIENT) {
            return new Outcome.Confirm(id.message("observed.untried", untried), id.message("confirm", untried));
        }
        if (!untried.isEmpty()) {
            return new Outcome.Undecided(id.message("observed.untried", untried), id.message("untried", untried),
                    id.message("remedy.untried"));
        }
        Message observed = holding.holdsOwn() ? id.message("observed.own", wanted.shown()) : id.message("observed.free", wanted.shown());
        Optional<Note> shared = role == Role.CLIENT ? Optional.empty() : SharedRange.note(
                FlowMatrix.of(context.site().profile(), context.catalogue(), context.site().tws()), context.site().profile());
        return shared.isPresent() ? new Outcome.Concern(observed, shared.get().message(), id.message("remedy.shared"))
                : new Outcome.Met(observed, id.message(holding.holdsOwn() ? "own" : "free"));
    }
}
