package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.facts.PrivilegeFacts;
import com.akio.tws.preflight.text.Message;

/**
 * The check itself runs elevated, so that nothing is hidden from it. No row of the document asks for it, so it never blocks.
 * Only {@code TokenElevation} answers: with UAC off the elevation type says "default" and the process is elevated all the same.
 */
public final class ElevatedCheck implements Check {

    private static final CheckId ID = CheckId.of("server.elevated");
    private static final long LIMITED = 3;

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(PrivilegeFacts.ELEVATION).quoting(PrivilegeFacts.ELEVATION_TYPE);
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required");
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        if (facts.known(PrivilegeFacts.ELEVATION).orElse(0L) != 0) {
            return new Outcome.Met(ID.message("observed-elevated"), ID.message("met"));
        }
        boolean limited = facts.known(PrivilegeFacts.ELEVATION_TYPE).filter(type -> type == LIMITED).isPresent();
        return new Outcome.NotMet(ID.message(limited ? "observed-limited" : "observed-plain"), ID.message("not-met"),
                ID.message(limited ? "remedy.elevate" : "remedy.account"));
    }
}
