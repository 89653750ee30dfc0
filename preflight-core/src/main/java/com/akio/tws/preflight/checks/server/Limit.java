package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.text.Message;
import java.util.OptionalInt;

/** What the engineering limits (R12) share: a number of the site profile against the document's; one not told is asked for. */
final class Limit {

    private Limit() {
    }

    /** The figure of such a check. */
    static FigureKey<Long> most(CheckId id) {
        return FigureKey.of(id, figures -> figures.whole("most"));
    }

    static Message required(FigureKey<Long> most, EvaluationContext context) {
        return most.id().message("required", context.figures(most));
    }

    static Outcome judge(FigureKey<Long> figure, OptionalInt told, EvaluationContext context) {
        CheckId id = figure.id();
        long most = context.figures(figure);
        if (told.isEmpty()) {
            return new Outcome.Confirm(Message.of("site.not-told"), id.message("confirm", most));
        }
        Message observed = id.message("observed", told.getAsInt());
        return told.getAsInt() <= most ? new Outcome.Met(observed, id.message("met"))
                : new Outcome.NotMet(observed, id.message("not-met"), id.message("remedy", most));
    }
}
