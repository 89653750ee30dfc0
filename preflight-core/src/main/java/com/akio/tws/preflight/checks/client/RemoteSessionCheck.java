package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.checks.shared.WindowsName;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.facts.SessionFacts;
import com.akio.tws.preflight.site.Likelihood;
import com.akio.tws.preflight.site.Use;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.version.Version;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A session on Citrix or Remote Desktop (R25): every feature of v5.2 works there, and Softphone is validated on one combination only.
 * Any other is not refused; it warns that nobody validated it.
 *
 * <p>A session host that is looked at from its console, and a machine with a virtual desktop's agent, keep the question open: nobody who
 * works there sits in front of that screen.
 */
public final class RemoteSessionCheck implements Check {

    private static final CheckId ID = CheckId.of("client.remote-session");
    private static final FigureKey<Validated> FIGURES = FigureKey.of(ID, figures -> new Validated(figures.version("since"),
            figures.text("validated"), figures.whole("hostBuild"), figures.text("hostEdition"), figures.whole("clientFrom"),
            figures.whole("clientTo"), figures.textsByName("agents")));

    /**
     * What was validated.
     *
     * @param since the version of TWS that works in sessions
     * @param name the combination, for people
     * @param agents what people call the agents of virtual desktops, by their services
     */
    private record Validated(String since, String name, long hostBuild, String hostEdition, long clientFrom, long clientTo,
            Map<String, List<String>> agents) {
    }

    /** How many agents are named at most. */
    private static final int SHOWN = 3;

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(SessionFacts.OWN, SessionFacts.CONSOLE, SessionFacts.CITRIX_CLIENT).quoting(SessionFacts.HORIZON_CLIENT,
                SessionFacts.DESKTOP_AGENTS, SessionFacts.CLIENT_BUILD, OperatingSystemFacts.PRODUCT_NAME,
                OperatingSystemFacts.BUILD_NUMBER, OperatingSystemFacts.BUILD, OperatingSystemFacts.EDITION_ID,
                OperatingSystemFacts.INSTALLATION_TYPE, OperatingSystemFacts.PRODUCT_TYPE);
    }

    @Override
    public FigureKey<?> figures() {
        return FIGURES;
    }

    @Override
    public Message required(EvaluationContext context) {
        Validated figures = context.figures(FIGURES);
        return ID.message("required", figures.since(), figures.name(), String.valueOf(figures.hostBuild()),
                figures.hostEdition(), String.valueOf(figures.clientFrom()), String.valueOf(figures.clientTo()));
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Session session = Session.of(facts);
        Message observed = Compared.observed(session, facts, context);
        if (session == Session.LOCAL) {
            return local(observed, facts, context.figures(FIGURES));
        }
        if (!session.isRemote()) {
            return new Outcome.Confirm(observed, ID.message("confirm"));
        }
        String since = context.figures(FIGURES).since();
        if (!Version.of(context.site().tws().number()).orElseThrow().isAtLeast(Version.of(since).orElseThrow())) {
            return new Outcome.Concern(observed, ID.message("older", since), ID.message("remedy.version", since));
        }
        return context.site().uses(Use.SOFTPHONE) != Likelihood.NO ? softphone(session, observed, facts, context.figures(FIGURES))
                : new Outcome.Met(observed, ID.message("met"));
    }

    /** At the machine's own screen: nobody comes from elsewhere, unless the machine is made for that. */
    private static Outcome local(Message observed, Facts facts, Validated figures) {
        if (WindowsName.isSessionHost(facts)) {
            return new Outcome.Confirm(observed, ID.message("confirm-host", figures.name()));
        }
        List<String> agents = facts.known(SessionFacts.DESKTOP_AGENTS).orElse(List.of());
        if (!agents.isEmpty()) {
            Map<String, List<String>> names = figures.agents();
            return new Outcome.Confirm(observed, ID.message("confirm-agent", agents.stream().limit(SHOWN)
                    .map(agent -> String.join(", ", names.getOrDefault(agent, List.of(agent)))).distinct().toList(),
                    figures.name()));
        }
        boolean unread = Stream.of(SessionFacts.HORIZON_CLIENT, SessionFacts.DESKTOP_AGENTS, OperatingSystemFacts.PRODUCT_TYPE,
                OperatingSystemFacts.EDITION_ID).anyMatch(facts::isUnread);
        return unread ? new Outcome.Confirm(observed, ID.message("confirm")) : new Outcome.NotConcerned(observed, ID.message("local"));
    }

    private static Outcome softphone(Session session, Message observed, Facts facts, Validated figures) {
        boolean host = session == Session.REMOTE_DESKTOP && WindowsName.isServer(facts)
                && WindowsName.build(facts).filter(build -> build == figures.hostBuild()).isPresent()
                && facts.known(OperatingSystemFacts.EDITION_ID).filter(edition -> isEdition(edition, figures)).isPresent();
        Optional<Long> from = facts.known(SessionFacts.CLIENT_BUILD).filter(build -> build != 0);
        if (host && from.isEmpty()) {
            return new Outcome.Confirm(observed, ID.message("confirm-client"));
        }
        boolean client = from.filter(build -> build >= figures.clientFrom() && build <= figures.clientTo()).isPresent();
        return host && client ? new Outcome.Met(observed, ID.message("validated"))
                : new Outcome.Concern(observed, ID.message("not-validated", figures.name()), ID.message("remedy"));
    }

    private static boolean isEdition(String editionId, Validated figures) {
        String edition = editionId.strip().toLowerCase(Locale.ROOT);
        return edition.startsWith("server" + figures.hostEdition().toLowerCase(Locale.ROOT));
    }
}
