package com.akio.tws.preflight.checks.site;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.text.Message;

/** The administrators of the network and of the telephony attend the installation (R69): no machine knows, so it is always asked. */
public final class AdministratorsPresentCheck implements Check {

    private static final CheckId ID = CheckId.of("site.administrators-present");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every();
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required");
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        return new Outcome.Confirm(Message.of("observed.not-visible"), ID.message("confirm"));
    }
}
