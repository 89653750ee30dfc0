package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.checks.shared.WindowsName;
import com.akio.tws.preflight.facts.SessionFacts;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/** The two machines that a session joins, in words: system, edition and build of this one, system and build of the other. */
final class Compared {

    private static final CheckId ID = CheckId.of("client.remote-session");

    private Compared() {
    }

    static Message observed(Session session, Facts facts, EvaluationContext context) {
        Message where = ID.message("observed." + session.word(),
                facts.known(SessionFacts.OWN).map(String::valueOf).orElse("?"));
        Message here = WindowsName.observed(facts, Optional.empty());
        return session.isRemote() ? ID.message("compared-client", where, here, client(facts, context))
                : ID.message("compared", where, here);
    }

    private static Message client(Facts facts, EvaluationContext context) {
        Optional<Long> build = facts.known(SessionFacts.CLIENT_BUILD).filter(number -> number > 0);
        if (build.isEmpty()) {
            return ID.message("client-untold");
        }
        String number = String.valueOf(build.get());
        return context.figures(NamedSystems.KEY).workstations().stream().filter(system -> system.hold(build.get())).findFirst()
                .map(system -> ID.message("client-named", system.name(), number)).orElse(ID.message("client", number));
    }
}
