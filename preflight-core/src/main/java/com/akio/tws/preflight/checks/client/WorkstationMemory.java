package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.fact.Measure;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/**
 * The memory of a client machine, by the one rule of R10, R23 and R24.
 *
 * <p>The document speaks of the memory that is bought. Graphics on the processor take a part of it before Windows counts, some
 * hundred MB to half of it, so what is fitted counts where Windows has a sound share of it (rcmaehl/WhyNotWin11#6,
 * MicrosoftDocs/feedback#2568).
 *
 * @param usable bytes that Windows can use
 * @param soundlyFitted bytes that are fitted, if Windows has a sound share of them; empty where that is not known
 * @param tolerancePercent how much of the usable bytes firmware may keep for itself
 */
record WorkstationMemory(long usable, Optional<Long> soundlyFitted, long tolerancePercent) {

    private static final CheckId ID = CheckId.of("client.memory");
    private static final String NAME = "memory";

    /** Those of {@code client.memory}. */
    static final FigureKey<Wanted> FIGURES = FigureKey.of(ID, figures -> new Wanted(figures.whole("gigabytes"),
            figures.percent("tolerancePercent"), figures.percent("usableOfFittedPercent")));

    /**
     * The memory of a workstation.
     *
     * @param gigabytes what it must have
     * @param tolerancePercent how much of it firmware may keep for itself
     * @param soundPercent how much of what is fitted Windows has where nothing is wrong
     */
    record Wanted(long gigabytes, long tolerancePercent, long soundPercent) {
    }

    /** The memory as Windows tells it, with the tolerance of the check that asks; empty where it does not. */
    static Optional<WorkstationMemory> of(Facts facts, EvaluationContext context, long tolerancePercent) {
        long soundPercent = context.figures(FIGURES).soundPercent();
        return facts.known(HardwareFacts.MEMORY_USABLE).map(usable -> new WorkstationMemory(usable,
                facts.known(HardwareFacts.MEMORY_INSTALLED)
                        .filter(fitted -> usable <= fitted && usable >= fitted / 100 * soundPercent),
                tolerancePercent));
    }

    /** Whether it is as much as the document wants. */
    boolean isEnough(long bytes) {
        return isUsable(bytes) || isFitted(bytes);
    }

    /** Whether only what is fitted is enough. */
    boolean isFitted(long bytes) {
        return !isUsable(bytes) && soundlyFitted.filter(fitted -> fitted >= bytes).isPresent();
    }

    /** How many bytes there are above what is wanted, by what is fitted where that is known. */
    long above(long bytes) {
        return Math.max(0, soundlyFitted.orElse(usable) - bytes);
    }

    Message observed() {
        return soundlyFitted.filter(fitted -> !fitted.equals(usable))
                .map(fitted -> ID.message("observed-fitted", Argument.bytes(fitted), Argument.bytes(usable)))
                .orElse(Message.verbatim(Argument.bytes(usable)));
    }

    Message fitted() {
        return ID.message("fitted", Argument.bytes(soundlyFitted.orElse(usable)), Argument.bytes(usable));
    }

    /** What {@link #isEnough} goes by: what is fitted where that alone is enough, else what Windows can use. */
    Measure measure(long wanted) {
        return isFitted(wanted) ? Measure.of(NAME, soundlyFitted.orElse(usable), Measure.Unit.BYTES).atLeast(wanted)
                : Measure.of(NAME, usable, Measure.Unit.BYTES).atLeast(least(wanted));
    }

    private boolean isUsable(long bytes) {
        return usable >= least(bytes);
    }

    private long least(long bytes) {
        return bytes / 100 * (100 - tolerancePercent);
    }
}
