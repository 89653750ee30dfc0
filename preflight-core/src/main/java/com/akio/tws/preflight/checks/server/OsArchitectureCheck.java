package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;

/** A 64-bit Windows on x64 (R1). */
public final class OsArchitectureCheck implements Check {

    private static final CheckId ID = CheckId.of("server.os.architecture");
    private static final FigureKey<List<String>> FIGURES = FigureKey.of(ID, figures -> figures.texts("architectures"));

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(OperatingSystemFacts.ARCHITECTURE);
    }

    @Override
    public FigureKey<?> figures() {
        return FIGURES;
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required", context.figures(FIGURES));
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<String> architecture = facts.known(OperatingSystemFacts.ARCHITECTURE).map(String::strip)
                .filter(name -> !name.isEmpty());
        if (architecture.isEmpty()) {
            return new Outcome.Undecided(Message.of("observed.absent"), ID.message("absent"), ID.message("remedy.look"));
        }
        Message observed = Message.verbatim(architecture.get());
        return context.figures(FIGURES).stream().anyMatch(architecture.get()::equalsIgnoreCase)
                ? new Outcome.Met(observed, ID.message("met"))
                : new Outcome.NotMet(observed, ID.message("not-met"), ID.message("remedy.server"));
    }
}
