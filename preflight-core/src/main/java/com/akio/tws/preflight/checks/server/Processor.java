package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.ProcessorChoice;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.sizing.ProcessorAnswer;
import com.akio.tws.preflight.sizing.ProcessorMatch;
import com.akio.tws.preflight.sizing.ProcessorSeen;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the three processor checks (R16) share: one comparison, so that they never speak of different processors. */
final class Processor {

    static final RequiredFacts NEEDS = RequiredFacts.every(HardwareFacts.PROCESSOR_NAME, HardwareFacts.PROCESSOR_MHZ, HardwareFacts.CORES,
            HardwareFacts.PACKAGES).quoting(HardwareFacts.LOGICAL_PROCESSORS);

    /** How much below its figure a clock may be, in a hundred; those of {@code server.cpu.speed}. */
    static final FigureKey<Long> TOLERANCE =
            FigureKey.of(CheckId.of("server.cpu.speed"), figures -> figures.percent("tolerancePercent"));

    private Processor() {
    }

    /** Compares and lets {@code words} say it; asks Akio for a size where the document gives none. */
    static Outcome judge(Facts facts, EvaluationContext context, BiFunction<ProcessorSeen, ProcessorMatch, Outcome> words) {
        Optional<ProcessorSeen> seen = seen(facts);
        if (seen.isEmpty()) {
            return new Outcome.Undecided(Message.of("observed.absent"), Message.of("processor.absent"),
                    Message.of("processor.absent.remedy"));
        }
        long tolerance = context.figures(TOLERANCE);
        return Sized.judge(context, observed(seen.get()), tier ->
                words.apply(seen.get(), ProcessorMatch.of(seen.get(), tier, context.catalogue(), tolerance)));
    }

    /** What the document names for the site's size. */
    static Message required(EvaluationContext context) {
        return Sized.required(context, tier -> {
            List<Message> choices = new ArrayList<>();
            for (ProcessorChoice choice : tier.processors()) {
                choices.add(choice.said());
            }
            return Message.of("processor.required", choices, tier.maxUsers());
        });
    }

    /** Says one of the three answers: the check's own words where it is measured, the question to a person where it is not. */
    static Outcome said(CheckId id, ProcessorAnswer answer, ProcessorSeen seen, ProcessorMatch match) {
        Message observed = observed(seen);
        List<Message> wanted = match.choices().stream().map(ProcessorChoice::said).toList();
        return switch (answer) {
            case ENOUGH -> new Outcome.Met(observed, id.message("met", wanted));
            case TOO_LITTLE -> new Outcome.NotMet(observed, id.message("not-met", wanted), id.message("remedy", wanted));
            default -> new Outcome.Confirm(observed, answer.ask(seen.name(), wanted, match.launched().isPresent()
                    ? Argument.of(Integer.toString(match.launched().getAsInt())) : Argument.megahertz(seen.megahertz())));
        };
    }

    static Message observed(ProcessorSeen seen) {
        return Message.of("processor.observed", seen.name(), seen.cores(), seen.packages(),
                Argument.megahertz(seen.megahertz()));
    }

    private static Optional<ProcessorSeen> seen(Facts facts) {
        Optional<String> name = facts.known(HardwareFacts.PROCESSOR_NAME).map(String::strip);
        Optional<Long> measured = facts.known(HardwareFacts.PROCESSOR_MHZ);
        Optional<Long> cores = facts.known(HardwareFacts.CORES);
        if (name.isEmpty() || measured.isEmpty() || cores.filter(number -> number > 0).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ProcessorSeen(name.get(), ProcessorSeen.nominalMegahertz(name.get(), measured.get()),
                cores.get(), facts.known(HardwareFacts.PACKAGES).orElse(1L)));
    }
}
