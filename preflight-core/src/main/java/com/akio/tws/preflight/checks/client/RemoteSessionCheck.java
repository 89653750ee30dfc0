package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.checks.shared.WindowsName;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.facts.SessionFacts;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.version.Version;
import java.util.Locale;
import java.util.Optional;

/**
 * A session on Citrix or Remote Desktop (R25): every feature of v5.2 works there, and Softphone is validated on one combination only.
 * Any other is not refused; it warns that nobody validated it.
 */
public final class RemoteSessionCheck implements Check {

    private static final CheckId ID = CheckId.of("client.remote-session");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.every(SessionFacts.OWN, SessionFacts.CONSOLE, SessionFacts.CITRIX_CLIENT).quoting(SessionFacts.CLIENT_BUILD,
                OperatingSystemFacts.BUILD_NUMBER, OperatingSystemFacts.EDITION_ID, OperatingSystemFacts.INSTALLATION_TYPE,
                OperatingSystemFacts.PRODUCT_TYPE);
    }

    @Override
    public Message required(Terms terms) {
        return ID.message("required", terms.figures().text("since"), terms.figures().text("validated"));
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        Session session = Session.of(facts);
        Message observed = ID.message("observed." + session.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                facts.known(SessionFacts.OWN).map(String::valueOf).orElse("?"));
        if (session == Session.LOCAL) {
            return new Outcome.NotConcerned(observed, ID.message("local"));
        }
        if (!session.isRemote()) {
            return new Outcome.Confirm(observed, ID.message("confirm"));
        }
        String since = terms.figures().text("since");
        if (!Version.of(terms.site().tws().number()).orElseThrow().isAtLeast(Version.of(since).orElseThrow())) {
            return new Outcome.Concern(observed, ID.message("older", since), ID.message("remedy.version", since));
        }
        return terms.site().profile().features().contains(Feature.SOFTPHONE) ? softphone(session, observed, facts, terms.figures())
                : new Outcome.Met(observed, ID.message("met"));
    }

    private static Outcome softphone(Session session, Message observed, Facts facts, Figures figures) {
        boolean host = session == Session.REMOTE_DESKTOP && WindowsName.isServer(facts)
                && WindowsName.build(facts).filter(build -> build == figures.whole("hostBuild")).isPresent()
                && facts.known(OperatingSystemFacts.EDITION_ID).filter(edition -> isEdition(edition, figures)).isPresent();
        Optional<Long> from = facts.known(SessionFacts.CLIENT_BUILD).filter(build -> build != 0);
        if (host && from.isEmpty()) {
            return new Outcome.Confirm(observed, ID.message("confirm-client"));
        }
        boolean client = from.filter(build -> build >= figures.whole("clientFrom") && build <= figures.whole("clientTo")).isPresent();
        return host && client ? new Outcome.Met(observed, ID.message("validated"))
                : new Outcome.Concern(observed, ID.message("not-validated", figures.text("validated")), ID.message("remedy"));
    }

    private static boolean isEdition(String editionId, Figures figures) {
        String edition = editionId.strip().toLowerCase(Locale.ROOT);
        return edition.startsWith("server" + figures.text("hostEdition").toLowerCase(Locale.ROOT));
    }
}
