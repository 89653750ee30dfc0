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
import java.util.OptionalInt;

/**
 * As many CSTA keys on the PABX as TWS users (R64, R65), or as TWS Caller licences (R66, R67).
 *
 * <p>The profile holds no number of Caller licences. There are never more of them than users, so that fewer keys than users leave the
 * question to a person.
 */
public final class CstaKeysCheck implements Check {

    private static final CheckId ID = CheckId.of("telephony.pabx.csta-keys");

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
        return PabxLicences.CSTA_KEYS;
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
        boolean perUser = context.figures(PabxLicences.CSTA_KEYS).perUser().contains(pabx.kind());
        boolean perLicence = context.figures(PabxLicences.CSTA_KEYS).perCallerLicence().contains(pabx.kind());
        if (!perUser && !perLicence) {
            return new Outcome.NotConcerned(name, ID.message("no-keys", name));
        }
        OptionalInt keys = pabx.cstaKeys();
        OptionalInt users = context.site().profile().users();
        if (keys.isEmpty()) {
            return new Outcome.Confirm(name, ID.message(perUser ? "confirm-keys" : "confirm-licence-keys", name));
        }
        if (users.isEmpty()) {
            return new Outcome.Confirm(ID.message("observed", name, keys.getAsInt()), ID.message("confirm-users"));
        }
        Message observed = ID.message("observed-users", name, keys.getAsInt(), users.getAsInt());
        if (keys.getAsInt() >= users.getAsInt()) {
            return new Outcome.Met(observed, ID.message("met"));
        }
        return perUser ? new Outcome.NotMet(observed, ID.message("not-met"), ID.message("remedy", users.getAsInt()))
                : new Outcome.Confirm(observed, ID.message("confirm-licences", keys.getAsInt()));
    }
}
