package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.catalogue.ProcessorFamily;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.figures.ProcessorGenerations;
import com.akio.tws.preflight.sizing.ProcessorAnswer;
import com.akio.tws.preflight.sizing.ProcessorMatch;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What the hardware checks of a workstation (R23, R24) share: its memory and the family of its processor. */
final class Workstation {

    static final long GIB = 1024L * 1024 * 1024;

    private Workstation() {
    }

    static Argument gigabytes(long number) {
        return Argument.bytes(number * GIB);
    }

    /** The architecture of a PC with an ARM processor, on which the document is silent (PROCESSOR_ARCHITECTURE {@code ARM64}, {@code ARM}). */
    static Optional<String> armOf(Facts facts) {
        return facts.known(OperatingSystemFacts.ARCHITECTURE).map(String::strip)
                .filter(name -> name.toUpperCase(Locale.ROOT).startsWith("ARM"));
    }

    static Optional<String> processor(Facts facts) {
        return facts.known(HardwareFacts.PROCESSOR_NAME).map(String::strip).filter(name -> !name.isEmpty());
    }

    /**
     * Grades a processor; one of a family that is neither accepted nor refused is asked, and so is an accepted one of an old generation.
     */
    static ProcessorAnswer grade(String processor, EvaluationContext context, Processors processors) {
        Optional<String> family = context.catalogue().familyOf(processor).map(ProcessorFamily::name);
        return ProcessorMatch.unmeasured(family).orElseGet(() -> {
            if (processors.refused().contains(family.orElseThrow())) {
                return ProcessorAnswer.TOO_LITTLE;
            }
            if (!processors.accepted().contains(family.orElseThrow())) {
                return ProcessorAnswer.OTHER_LINE;
            }
            return launchedTooLongAgo(processor, context).isPresent() ? ProcessorAnswer.OLD_GENERATION : ProcessorAnswer.ENOUGH;
        });
    }

    /** The question to a person about a processor that cannot be measured. */
    static Message ask(ProcessorAnswer answer, String processor, EvaluationContext context, Message family) {
        OptionalInt year = launchedTooLongAgo(processor, context);
        return answer.ask(processor, List.of(family), Argument.of(year.isPresent() ? Integer.toString(year.getAsInt()) : ""));
    }

    private static OptionalInt launchedTooLongAgo(String processor, EvaluationContext context) {
        return ProcessorGenerations.of(context.catalogue()).tooOld(processor, context.catalogue().edition());
    }

    /**
     * Families of processors.
     *
     * @param accepted those that will do, the least first
     * @param refused those that will not
     */
    record Processors(List<String> accepted, List<String> refused) {

        static Processors of(Figures figures) {
            List<String> accepted = figures.families("accepted");
            if (accepted.isEmpty()) {
                throw figures.refused("accepted", Message.of("input.catalogue.empty"));
            }
            return new Processors(accepted, figures.families("refused"));
        }

        /** The least that will do, in words. */
        Message least() {
            return Message.of("processor.family." + accepted.get(0));
        }
    }
}
