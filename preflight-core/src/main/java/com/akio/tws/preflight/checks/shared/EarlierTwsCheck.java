package com.akio.tws.preflight.checks.shared;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.fact.Installed;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.InstalledFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.facts.Presence;
import com.akio.tws.preflight.facts.ServiceProgram;
import com.akio.tws.preflight.figures.MakerFigures;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The phase that was asked for fits what is there of Akio: nothing before a first installation, an earlier TWS before an upgrade, a TWS at
 * work. No row of the document asks for it, so it never blocks; one rule judges servers and client PCs.
 */
public final class EarlierTwsCheck implements Check {

    private static final String TEXTS = "earlier-tws";
    private static final int MOST_NAMED = 10;

    private final Role role;
    private final CheckId id;

    private EarlierTwsCheck(Role role) {
        this.role = role;
        id = CheckId.of(role.word() + ".earlier-tws");
    }

    /** The check of a server. */
    public static EarlierTwsCheck ofServer() {
        return new EarlierTwsCheck(Role.SERVER);
    }

    /** The check of a client PC. */
    public static EarlierTwsCheck ofClient() {
        return new EarlierTwsCheck(Role.CLIENT);
    }

    @Override
    public CheckId id() {
        return id;
    }

    @Override
    public String textKeys() {
        return TEXTS;
    }

    @Override
    public Message title(Catalogue catalogue) {
        return say("title");
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every().quoting(InstalledFacts.PROGRAMS, InstalledFacts.SERVICES, MachineFacts.NAME);
    }

    /** It needs none of the facts, since one of them that holds something is enough. */
    @Override
    public boolean looksAtTheMachine() {
        return true;
    }

    @Override
    public FigureKey<?> figures() {
        return role == Role.SERVER ? MakerFigures.KEY : FigureKey.none(id);
    }

    @Override
    public Message required(EvaluationContext context) {
        return say("required." + context.site().phase().word());
    }

    @Override
    public Optional<Installed> installed(Facts facts, EvaluationContext context) {
        if (!wasLookedFor(facts)) {
            return Optional.empty();
        }
        EarlierTws earlier = EarlierTws.of(facts, context);
        return Optional.of(unread(facts, earlier).isPresent() && !earlier.isThere() ? Installed.unread() : earlier.installed());
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        // A plan is made before anyone looked: then the point waits for the machine.
        if (!wasLookedFor(facts) && facts.snapshot().holds(MachineFacts.NAME)) {
            return new Outcome.NotConcerned(Message.of("observed.absent"), say("older-bundle"));
        }
        EarlierTws earlier = EarlierTws.of(facts, context);
        Phase phase = context.site().phase();
        Message observed = earlier.installed().said();
        if (!earlier.isThere()) {
            return unread(facts, earlier).orElseGet(() -> nothing(observed, phase));
        }
        if (earlier.isLeftOver()) {
            return new Outcome.Concern(observed, say("left-over", observed), say("remedy.left-over", earlier.leftOverKeys()));
        }
        Message what = earlier.services().isEmpty() ? observed : say("with-services", observed, services(earlier.services()));
        return phase == Phase.INSTALL ? new Outcome.NotMet(observed, say("found", what), say("remedy.found"))
                : new Outcome.Met(observed, say("met." + phase.word(), what));
    }

    private static boolean wasLookedFor(Facts facts) {
        return facts.snapshot().holds(InstalledFacts.PROGRAMS) || facts.snapshot().holds(InstalledFacts.SERVICES);
    }

    private static Outcome nothing(Message observed, Phase phase) {
        return phase == Phase.INSTALL ? new Outcome.Met(observed, say("met.install"))
                : new Outcome.NotMet(observed, say("missing." + phase.word()), say("remedy.missing." + phase.word()));
    }

    /** What keeps nothing that was found from meaning that nothing is there. */
    private static Optional<Outcome> unread(Facts facts, EarlierTws earlier) {
        Message observed = Installed.unread().said();
        Optional<Outcome> refused = Stream.of(facts.reading(InstalledFacts.PROGRAMS), facts.reading(InstalledFacts.SERVICES))
                .filter(Reading.Unreadable.class::isInstance).map(Reading.Unreadable.class::cast).findFirst().map(reading ->
                        new Outcome.Undecided(observed, Message.of("unread.message", List.of(Message.of("unread.place", reading.source().where(),
                                reading.reason().said()))), Message.of("unread.remedy." + reading.reason().kind().word())));
        if (refused.isPresent() || earlier.unread().isEmpty()) {
            return refused;
        }
        List<String> names = earlier.unread().stream().limit(MOST_NAMED).map(ServiceProgram::name).toList();
        return Optional.of(new Outcome.Undecided(observed, say("undecided", earlier.unread().size(), names), say("remedy.undecided")));
    }

    private static List<Message> services(List<ServiceProgram> services) {
        List<Message> said = new ArrayList<>();
        services.stream().limit(MOST_NAMED).forEach(service -> said.add(say("service", service.name(), states(service))));
        if (services.size() > MOST_NAMED) {
            said.add(say("services-more", services.size() - MOST_NAMED));
        }
        return said;
    }

    /** How it stands, and what keeps it from starting. */
    private static List<Message> states(ServiceProgram service) {
        List<Message> states = new ArrayList<>(List.of(state(service.state())));
        if (service.isDisabled()) {
            states.add(say("service-disabled"));
        }
        if (service.presence() == Presence.GONE) {
            states.add(say("service-gone"));
        }
        return states;
    }

    /** In Windows' own word where it is on its way from one state to another. */
    private static Message state(String state) {
        return switch (state) {
            case "RUNNING" -> say("service-running");
            case "STOPPED" -> say("service-stopped");
            default -> Message.verbatim(state);
        };
    }

    private static Message say(String words, Object... arguments) {
        return Message.of(TEXTS + "." + words, arguments);
    }
}
