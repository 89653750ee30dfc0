package com.akio.tws.preflight.checks.telephony;

import com.akio.tws.preflight.catalogue.Catalogue;
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

    /** Judges the site's PABX; without one told there is nothing to judge, and {@code telephony.pabx.version} asks for it. */
    static Outcome judge(EvaluationContext context, Function<Pabx, Outcome> judgement) {
        Optional<Pabx> pabx = context.site().profile().pabx();
        return pabx.isPresent() ? judgement.apply(pabx.get())
                : new Outcome.NotConcerned(Message.of("site.not-told"), Message.of("pabx.not-told"));
    }

    /** The maker's name for it. */
    static String name(Pabx pabx, Catalogue catalogue) {
        return PabxLine.of(pabx, catalogue).map(PabxLine::name).or(pabx::name).orElse(pabx.kind().word());
    }
}
