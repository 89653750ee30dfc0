package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.figures.ProcessorGenerations;
import com.akio.tws.preflight.text.Message;

/**
 * The processor family that the document names for the site's size (R16). "Latest generation" and "equal performance" cannot be proved
 * from a table of names: what is not recognised, what AMD makes and what is known to be of an old generation is asked to be confirmed.
 */
public final class CpuModelCheck implements Check {

    private static final CheckId ID = CheckId.of("server.cpu.model");

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
        return ProcessorGenerations.KEY;
    }

    @Override
    public Message required(EvaluationContext context) {
        return Processor.required(context);
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        return Processor.judge(facts, context, (seen, match) -> Processor.said(ID, match.model(), seen, match));
    }
}
