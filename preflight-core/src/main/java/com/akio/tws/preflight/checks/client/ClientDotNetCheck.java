package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.checks.shared.DotNetFigures;
import com.akio.tws.preflight.checks.shared.DotNetRelease;
import com.akio.tws.preflight.text.Message;

/** .NET Framework 4.7.2 or later on the workstation (R22). */
public final class ClientDotNetCheck implements Check {

    private static final CheckId ID = CheckId.of("client.dotnet");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return DotNetRelease.NEEDS;
    }

    @Override
    public FigureKey<?> figures() {
        return DotNetFigures.CLIENT;
    }

    @Override
    public Message required(EvaluationContext context) {
        return DotNetRelease.required(ID, context.figures(DotNetFigures.CLIENT));
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        return DotNetRelease.judge(ID, facts, context.figures(DotNetFigures.CLIENT), context);
    }
}
