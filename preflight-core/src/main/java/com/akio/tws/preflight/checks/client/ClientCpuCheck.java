package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.sizing.ProcessorAnswer;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/**
 * A Core i3 or faster in a workstation (R23, recommended). A processor whose name is not known, one of AMD's, one of an old
 * generation and one of another kind (ARM) are asked to be confirmed.
 */
public final class ClientCpuCheck implements Check {

    private static final CheckId ID = CheckId.of("client.cpu");
    private static final FigureKey<Workstation.Processors> FIGURES = FigureKey.of(ID, Workstation.Processors::of);

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(HardwareFacts.PROCESSOR_NAME).quoting(HardwareFacts.PROCESSOR_MHZ, HardwareFacts.CORES,
                OperatingSystemFacts.ARCHITECTURE);
    }

    @Override
    public FigureKey<?> figures() {
        return FIGURES;
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required", context.figures(FIGURES).least());
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<String> processor = Workstation.processor(facts);
        if (processor.isEmpty()) {
            return new Outcome.Undecided(Message.of("observed.absent"), Message.of("processor.absent"),
                    Message.of("processor.absent.remedy"));
        }
        Message observed = Message.verbatim(processor.get());
        Optional<String> arm = Workstation.armOf(facts);
        if (arm.isPresent()) {
            return new Outcome.Confirm(observed, Message.of("processor.arm", arm.get()));
        }
        Message family = context.figures(FIGURES).least();
        ProcessorAnswer grade = Workstation.grade(processor.get(), context, context.figures(FIGURES));
        return switch (grade) {
            case ENOUGH -> new Outcome.Met(observed, ID.message("met"));
            case TOO_LITTLE -> new Outcome.NotMet(observed, ID.message("not-met", family), ID.message("remedy", family));
            default -> new Outcome.Confirm(observed, Workstation.ask(grade, processor.get(), context, family));
        };
    }
}
