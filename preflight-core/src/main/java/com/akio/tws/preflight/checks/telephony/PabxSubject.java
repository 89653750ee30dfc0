package com.akio.tws.preflight.checks.telephony;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.figures.PabxLine;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;
import java.util.function.Function;

/** The PABX of the site, whom the checks of its licences judge. */
final class PabxSubject {

    private PabxSubject() {
    }

    /** Judges the site's PABX; without one told, or named by the document, {@code telephony.pabx.version} asks. */
    static Outcome judge(EvaluationContext context, Function<Pabx, Outcome> judgement) {
        Optional<Pabx> pabx = context.site().profile().pabx();
        if (pabx.isEmpty()) {
            return new Outcome.NotConcerned(Message.of("site.not-told"), Message.of("pabx.not-told"));
        }
        Message name = name(pabx.get(), context.catalogue());
        return PabxLine.of(pabx.get(), context.catalogue()).isEmpty() ? new Outcome.NotConcerned(name, Message.of("pabx.not-named", name))
                : judgement.apply(pabx.get());
    }

    /** The row of the site's kind of PABX, or the check's own where no PABX was told; a kind that the document does not name has none. */
    static Optional<String> row(EvaluationContext context, CheckId id) {
        Optional<Pabx> pabx = context.site().profile().pabx();
        return pabx.isEmpty() ? context.catalogue().entry(id).row()
                : PabxLine.of(pabx.get(), context.catalogue()).map(PabxLine::row).or(() -> UnnamedPabx.row(context));
    }

    /** The maker's name for it. */
    static Message name(Pabx pabx, Catalogue catalogue) {
        return PabxLine.of(pabx, catalogue).map(PabxLine::name).or(pabx::name).map(Message::verbatim)
                .orElse(Message.of("pabx." + pabx.kind().word()));
    }
}
