package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.checks.shared.WindowsName;
import com.akio.tws.preflight.facts.SessionFacts;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/** The two machines that a session joins, in words: system, edition and build of this one, system and build of the other. */
final class Compared {

    private static final CheckId ID = CheckId.of("client.remote-session");

    /** Whose figures name the workstations' systems. */
    private static final CheckId SYSTEMS = CheckId.of("client.os.version");

    private Compared() {
    }

    static Message observed(Session session, Facts facts, Terms terms) {
        Message where = ID.message("observed." + session.word(),
                facts.known(SessionFacts.OWN).map(String::valueOf).orElse("?"));
        Message here = WindowsName.observed(facts, Optional.empty());
        return session.isRemote() ? ID.message("compared-client", where, here, client(facts, terms))
                : ID.message("compared", where, here);
    }

    private static Message client(Facts facts, Terms terms) {
        Optional<Long> build = facts.known(SessionFacts.CLIENT_BUILD).filter(number -> number > 0);
        if (build.isEmpty()) {
            return ID.message("client-untold");
        }
        String number = String.valueOf(build.get());
        return terms.catalogue().entry(SYSTEMS).figures().lines("workstations").stream()
                .filter(line -> build.get() >= line.whole("from") && (!line.has("to") || build.get() <= line.whole("to"))).findFirst()
                .map(line -> ID.message("client-named", line.text("name"), number)).orElse(ID.message("client", number));
    }
}
