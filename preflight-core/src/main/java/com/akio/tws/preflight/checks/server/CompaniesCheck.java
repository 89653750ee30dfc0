package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.text.Message;

/** At most 50 companies on one server (R12), by the site profile. */
public final class CompaniesCheck implements Check {

    private static final CheckId ID = CheckId.of("server.limits.companies");
    private static final FigureKey<Long> MOST = Limit.most(ID);

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
        return MOST;
    }

    @Override
    public Message required(EvaluationContext context) {
        return Limit.required(MOST, context);
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        return Limit.judge(MOST, context.site().profile().companies(), context);
    }
}
