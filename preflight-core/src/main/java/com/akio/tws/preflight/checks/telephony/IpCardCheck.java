package com.akio.tws.preflight.checks.telephony;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.figures.PabxLicences;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/** The IP card of a PABX that needs one (R65, R66, R67), by the site profile. */
public final class IpCardCheck implements Check {

    private static final CheckId ID = CheckId.of("telephony.pabx.ip-card");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every();
    }

    @Override
    public FigureKey<?> figures() {
        return PabxLicences.IP_CARD;
    }

    @Override
    public Optional<String> row(EvaluationContext context) {
        return PabxSubject.row(context, ID);
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required");
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        return PabxSubject.judge(context, pabx -> judge(pabx, context));
    }

    private static Outcome judge(Pabx pabx, EvaluationContext context) {
        Message name = PabxSubject.name(pabx, context.catalogue());
        if (!context.figures(PabxLicences.IP_CARD).contains(pabx.kind())) {
            return new Outcome.NotConcerned(name, ID.message("not-needed", name));
        }
        if (pabx.ipCard().isEmpty()) {
            return new Outcome.Confirm(name, ID.message("confirm", name));
        }
        return pabx.ipCard().get() ? new Outcome.Met(ID.message("observed-there", name), ID.message("met"))
                : new Outcome.NotMet(ID.message("observed-missing", name), ID.message("not-met"), ID.message("remedy", name));
    }
}
