package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.ProcessorChoice;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.sizing.ProcessorAnswer;
import com.akio.tws.preflight.sizing.ProcessorMatch;
import com.akio.tws.preflight.sizing.ProcessorSeen;
import com.akio.tws.preflight.text.Message;

/** The cores that the document gives for the site's size (R16); for i5 and i7 it gives none. */
public final class CpuCoresCheck implements Check {

    private static final CheckId ID = CheckId.of("server.cpu.cores");

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
    public Message required(EvaluationContext context) {
        return Processor.required(context);
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        return Processor.judge(facts, context, (seen, match) -> match.cores() == ProcessorAnswer.TOO_LITTLE ? tooFew(seen, match)
                : Processor.said(ID, match.cores(), seen, match));
    }

    /** Cores are counted over all processors, as the machine shows them, and never those of one beside those of all. */
    private static Outcome tooFew(ProcessorSeen seen, ProcessorMatch match) {
        ProcessorChoice wanted = match.choices().get(0);
        return new Outcome.NotMet(Processor.observed(seen), ID.message("not-met", wanted.said(), seen.cores(), wanted.cores()),
                ID.message("remedy", wanted.said(), wanted.cores()));
    }
}
