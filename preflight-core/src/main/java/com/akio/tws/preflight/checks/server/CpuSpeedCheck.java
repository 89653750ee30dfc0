package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.text.Message;

/**
 * The clock rate that the document gives for the site's size (R16). Clocks of different families are not compared, and a base clock below
 * the figure is asked about, for the table means the highest one.
 */
public final class CpuSpeedCheck implements Check {

    private static final CheckId ID = CheckId.of("server.cpu.speed");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return Processor.NEEDS;
    }

    @Override
    public boolean dependsOnSize() {
        return true;
    }

    @Override
    public FigureKey<?> figures() {
        return Processor.TOLERANCE;
    }

    @Override
    public Message required(EvaluationContext context) {
        return Processor.required(context);
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        return Processor.judge(facts, context, (seen, match) -> Processor.said(ID, match.speed(), seen, match));
    }
}
