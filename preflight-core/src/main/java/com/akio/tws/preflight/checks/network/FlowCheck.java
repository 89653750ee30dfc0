package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.ProxyFacts;
import com.akio.tws.preflight.facts.ProxySetting;
import com.akio.tws.preflight.facts.ReachFacts;
import com.akio.tws.preflight.facts.ReachedPorts;
import com.akio.tws.preflight.figures.CertificateFigures;
import com.akio.tws.preflight.plan.FlowMatrix;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.reach.Rehearsal;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.site.Use;
import com.akio.tws.preflight.site.VoicePorts;
import com.akio.tws.preflight.text.LocalizedText;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One flow of the document gets through (R30 to R59), as {@code reach} found it.
 *
 * <p>A flow that nobody rehearsed is neither good nor bad: a person is asked to rehearse or to confirm it.
 */
public final class FlowCheck implements Check {

    private static final String SHARED = "network.flow.";

    private final CheckId id;
    private final String name;
    private final LocalizedText purpose;
    private final FactKey<List<ReachedPorts>> fact;
    private final boolean byProxy;

    /** The check of a flow. */
    public FlowCheck(Flow flow) {
        this.name = flow.name();
        this.id = flow.check();
        this.purpose = flow.purpose();
        this.fact = ReachFacts.ofFlow(name);
        this.byProxy = Rehearsal.mayLeaveByProxy(flow.to());
    }

    @Override
    public CheckId id() {
        return id;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every().quoting(quoted());
    }

    /** The settings of Windows for the web stand beside what may leave by HTTPS. */
    private FactKey<?>[] quoted() {
        List<FactKey<?>> facts = new ArrayList<>();
        facts.add(fact);
        if (byProxy) {
            facts.addAll(ProxyFacts.SETTINGS);
        }
        return facts.toArray(FactKey<?>[]::new);
    }

    @Override
    public String textKeys() {
        return "network.flow";
    }

    @Override
    public Message title(Catalogue catalogue) {
        return say("title", purpose);
    }

    /** That of the parts of TWS which alone have the flow. */
    @Override
    public Optional<Use> use(Catalogue catalogue) {
        List<Optional<Use>> uses = catalogue.flows().stream().filter(flow -> flow.name().equals(name))
                .flatMap(flow -> flow.when().features().stream()).map(Use::of).distinct().toList();
        return uses.size() == 1 ? uses.get(0) : Optional.empty();
    }

    @Override
    public Message required(EvaluationContext context) {
        return planned(context).map(its -> say(Rehearsal.hasOwnPorts(its) ? "required-own" : "required", Message.of("party." + its.flow().from().word()),
                Message.of("party." + its.flow().to().word()), its.flow().protocol() + " " + its.portsShown()))
                .orElse(say("required-elsewhere"));
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<PlannedFlow> planned = planned(context);
        if (planned.isEmpty()) {
            return new Outcome.NotConcerned(say("observed.not-of-site"), say("not-of-site"));
        }
        Flow flow = planned.get().flow();
        if (planned.get().isOutsideForm()) {
            Message usual = Message.verbatim(flow.protocol() + " " + planned.get().usualShown());
            return new Outcome.NotMet(Message.verbatim(flow.protocol() + " " + planned.get().portsShown()), say("outside", usual),
                    say("remedy.outside", usual));
        }
        Reading<List<ReachedPorts>> reading = facts.reading(fact);
        if (reading instanceof Reading.Unreadable<List<ReachedPorts>> unreadable
                && unreadable.reason().kind() != Reason.Kind.NOT_COLLECTED) {
            return new Outcome.Undecided(say("observed.broken-off"), say("broken-off", unreadable.reason().detailSaid()),
                    say("remedy.again"));
        }
        List<ReachedPorts> reached = reading.known().orElse(List.of());
        if (reached.isEmpty()) {
            Message ports = Message.verbatim(flow.protocol() + " " + planned.get().portsShown());
            return new Outcome.Confirm(say("observed.not-rehearsed"), say("confirm." + hint(planned.get()),
                    Message.of("party." + flow.from().word()), Message.of("party." + flow.to().word()), ports,
                    voicePorts(flow, context)));
        }
        return new FlowVerdict(planned.get(), reached, byProxy ? automatic(facts) : List.of()).judge(facts.snapshot().collectedAt(),
                CertificateFigures.of(context.catalogue()));
    }

    /** The ports at which the other side of a flow with ports of one's own hears, where the profile tells them. */
    private static Message voicePorts(Flow flow, EvaluationContext context) {
        List<String> told = flow.to() != FlowRole.PABX ? List.of()
                : context.site().profile().pabx().map(Pabx::voicePorts).orElse(List.of()).stream().map(VoicePorts::shown).toList();
        return told.isEmpty() ? say("voice-ports-untold") : Message.verbatim(flow.protocol() + " " + String.join(", ", told));
    }

    /** Settings by which Windows finds its proxy with a script, which nobody here fetches or runs. */
    private static List<Message> automatic(Facts facts) {
        return ProxyFacts.SETTINGS.stream().map(facts::known).flatMap(Optional::stream).filter(ProxySetting::isAutomatic)
                .map(ProxySetting::script).distinct()
                .map(script -> script.isEmpty() ? say("proxy-detected") : say("proxy-script", script)).toList();
    }

    /** Who can rehearse a flow, and against whom, decides what a person is asked. */
    private static String hint(PlannedFlow planned) {
        Flow flow = planned.flow();
        if (Rehearsal.hasOwnPorts(planned)) {
            return "own-ports";
        }
        boolean ours = flow.to() == FlowRole.SERVER;
        return switch (flow.from()) {
            case CLIENT -> ours ? "client" : flow.to() == FlowRole.CLIENT ? "peer" : "client-outwards";
            case SERVER -> "server";
            default -> "other";
        };
    }

    private Optional<PlannedFlow> planned(EvaluationContext context) {
        return FlowMatrix.of(name, context.site().here(), context.catalogue(), context.site().tws());
    }

    static Message say(String part, Object... arguments) {
        return Message.of(SHARED + part, arguments);
    }
}
