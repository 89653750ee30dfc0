package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.text.Message;
import java.util.OptionalInt;

/** What the engineering limits (R12) share: a number of the site profile against the document's; one not told is asked for. */
final class Limit {

    private Limit() {
    }

    static Message required(CheckId id, Terms terms) {
        return id.message("required", terms.figures().whole("most"));
    }

    static Outcome judge(CheckId id, OptionalInt told, Terms terms) {
        long most = terms.figures().whole("most");
        if (told.isEmpty()) {
            return new Outcome.Confirm(Message.of("site.not-told"), id.message("confirm", most));
        }
        Message observed = id.message("observed", told.getAsInt());
        return told.getAsInt() <= most ? new Outcome.Met(observed, id.message("met"))
                : new Outcome.NotMet(observed, id.message("not-met"), id.message("remedy", most));
    }
}
