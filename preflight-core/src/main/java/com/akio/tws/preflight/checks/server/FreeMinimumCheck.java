package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.fact.Measure;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.VolumeSpace;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Message;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * At least 4 GB free (R6): below it the database service stops, and then every TWS service. When an earlier run is known, it says
 * how fast the volume fills since, and warns when so little will soon be left.
 */
public final class FreeMinimumCheck implements Check {

    private static final CheckId ID = CheckId.of("server.disk.free-minimum");
    private static final FigureKey<Least> FIGURES =
            FigureKey.of(ID, figures -> new Least(Gigabytes.of(figures), figures.whole("noticeDays")));

    /** What must stay free, and how many days before that it is time to say so. */
    private record Least(Gigabytes space, long noticeDays) {
    }

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(DiskFacts.INSTALL_SPACE).quoting(DiskFacts.INSTALL_VOLUME, DiskFacts.INSTALL_DIRECTORY);
    }

    @Override
    public FigureKey<?> figures() {
        return FIGURES;
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required", context.figures(FIGURES).space().said());
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<VolumeSpace> space = facts.known(DiskFacts.INSTALL_SPACE);
        if (space.isEmpty()) {
            return InstallVolume.missing(facts);
        }
        Message observed = InstallVolume.observed(facts, space.get());
        long least = context.figures(FIGURES).space().bytes();
        if (space.get().free() < least) {
            return new Outcome.NotMet(observed, ID.message("not-met"), ID.message("remedy", context.figures(FIGURES).space().said()));
        }
        return DiskTrend.of(facts, space.get().free(), least).map(filling -> watched(filling, observed, facts, context))
                .orElse(new Outcome.Met(observed, ID.message("met")));
    }

    @Override
    public List<Measure> measures(Facts facts, EvaluationContext context) {
        return InstallVolume.measures(facts, "install_volume_free", VolumeSpace::free, context.figures(FIGURES).space().bytes());
    }

    private static Outcome watched(DiskTrend filling, Message observed, Facts facts, EvaluationContext context) {
        if (filling.left().isEmpty()) {
            return new Outcome.Met(observed, ID.message("met-steady", Argument.dated(filling.since())));
        }
        Duration left = filling.left().get();
        Argument day = Argument.dated(facts.snapshot().collectedAt().plus(left));
        Message said = ID.message("filling", Argument.bytes(filling.bytesPerDay()), Argument.dated(filling.since()),
                context.figures(FIGURES).space().said(), day, left.toDays());
        return left.toDays() < context.figures(FIGURES).noticeDays()
                ? new Outcome.Concern(observed, said, ID.message("remedy.filling", day)) : new Outcome.Met(observed, said);
    }
}
