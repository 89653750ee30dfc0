package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.Tier;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.fact.Measure;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.figures.MemoryFigures;
import com.akio.tws.preflight.sizing.ServerMemory;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * The memory of the site's size (R16), and 120 MB for each user who works in a session on this host (R10).
 *
 * <p>What Windows can use counts ({@code ullTotalPhys}): the sum of the modules is wrong under dynamic memory. Firmware keeps a
 * little of it, which the tolerance covers.
 */
public final class MemoryCheck implements Check {

    private static final CheckId ID = CheckId.of("server.memory");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(HardwareFacts.MEMORY_USABLE).quoting(HardwareFacts.MEMORY_INSTALLED);
    }

    @Override
    public boolean dependsOnSize() {
        return true;
    }

    @Override
    public FigureKey<?> figures() {
        return MemoryFigures.KEY;
    }

    @Override
    public Message required(EvaluationContext context) {
        return Sized.required(context, tier -> sessions(context) == 0
                ? ID.message("required", Argument.bytes(wanted(tier, context)), tier.maxUsers())
                : ID.message("required-with-sessions", Argument.bytes(wanted(tier, context)), tier.ramGb(), sessions(context),
                        ServerMemory.megabytesPerSession(context.catalogue())));
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<Long> usable = facts.known(HardwareFacts.MEMORY_USABLE);
        if (usable.isEmpty()) {
            return new Outcome.Undecided(Message.of("observed.absent"), ID.message("absent"), ID.message("remedy.look"));
        }
        Message observed = Message.verbatim(Argument.bytes(usable.get()));
        return Sized.judge(context, observed, tier -> {
            long wanted = wanted(tier, context);
            return usable.get() >= least(wanted, context) ? new Outcome.Met(observed, ID.message("met"))
                    : new Outcome.NotMet(observed, ID.message("not-met"), ID.message("remedy", Argument.bytes(wanted)));
        });
    }

    @Override
    public List<Measure> measures(Facts facts, EvaluationContext context) {
        return facts.known(HardwareFacts.MEMORY_USABLE).map(usable -> Sized.measured(context, Measure.of("memory", usable, Measure.Unit.BYTES),
                tier -> least(wanted(tier, context), context))).stream().toList();
    }

    private static long least(long wanted, EvaluationContext context) {
        return wanted / 100 * (100 - context.figures(MemoryFigures.KEY).tolerancePercent());
    }

    private static long wanted(Tier tier, EvaluationContext context) {
        return ServerMemory.bytes(tier, context.site().profile(), context.catalogue());
    }

    private static long sessions(EvaluationContext context) {
        return context.site().profile().rdsUsers().orElse(0);
    }
}
