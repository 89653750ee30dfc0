package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.Tier;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.fact.Measure;
import com.akio.tws.preflight.sizing.ServerSize;
import com.akio.tws.preflight.sizing.ServerSizing;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What the checks of the size table (R16) share: the size of the site, or the word that Akio must give one.
 *
 * <p>Where nobody told a size, a check says for which one the machine is enough, and asks; only what is below the smallest size fails.
 */
final class Sized {

    private Sized() {
    }

    /** A size of the table and what the machine is for it. */
    private record Judged(Tier line, Outcome outcome) {
    }

    static Message required(EvaluationContext context, Function<Tier, Message> words) {
        ServerSize size = ServerSizing.of(context.site().profile(), context.catalogue());
        if (!(size instanceof ServerSize.Fits fits)) {
            return Message.of("size.consult");
        }
        Message said = words.apply(fits.tier());
        return context.site().isSizeUntold() ? Message.of("size.untold-required", said) : said;
    }

    static Outcome judge(EvaluationContext context, Message observed, Function<Tier, Outcome> judgement) {
        if (context.site().isSizeUntold()) {
            return untold(context, observed, judgement);
        }
        ServerSize size = ServerSizing.of(context.site().profile(), context.catalogue());
        if (size instanceof ServerSize.Fits fits) {
            return judgement.apply(fits.tier());
        }
        return new Outcome.Confirm(observed, ((ServerSize.ConsultAkio) size).reason());
    }

    /** A number with the least that the site's size asks of it; alone where there is no such size. */
    static Measure measured(EvaluationContext context, Measure number, ToLongFunction<Tier> least) {
        return !context.site().isSizeUntold() && ServerSizing.of(context.site().profile(), context.catalogue()) instanceof ServerSize.Fits fits
                ? number.atLeast(least.applyAsLong(fits.tier())) : number;
    }

    private static Outcome untold(EvaluationContext context, Message observed, Function<Tier, Outcome> judgement) {
        List<Judged> judged = new ArrayList<>();
        for (Tier line : context.catalogue().tiers()) {
            if (ServerSizing.of(context.site().profile().withUsers(line.maxUsers()), context.catalogue()) instanceof ServerSize.Fits fits) {
                judged.add(new Judged(line, judgement.apply(fits.tier())));
            }
        }
        Optional<Judged> enough = judged.stream().filter(one -> one.outcome() instanceof Outcome.Met).reduce((smaller, larger) -> larger);
        if (enough.isPresent()) {
            Tier line = enough.get().line();
            return new Outcome.Confirm(enough.get().outcome().observed(), Message.of("size.enough-for", line.maxUsers(), line.callsPerHour()));
        }
        return judged.isEmpty() ? new Outcome.Confirm(observed, Message.of("size.untold")) : judged.get(0).outcome();
    }
}
