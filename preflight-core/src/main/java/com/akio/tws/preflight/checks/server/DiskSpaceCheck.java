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
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * 80 GB set aside for TWS (R4).
 *
 * <p>Before an installation so much must be free; afterwards TWS itself has taken its part, so the volume's size counts. A volume
 * made with 80 GB loses a little to its file system, which the tolerance covers.
 */
public final class DiskSpaceCheck implements Check {

    private static final CheckId ID = CheckId.of("server.disk.space");
    private static final FigureKey<Wanted> FIGURES =
            FigureKey.of(ID, figures -> new Wanted(Gigabytes.of(figures), figures.percent("tolerancePercent")));

    /** What must be there, and what part of it a file system may take. */
    private record Wanted(Gigabytes space, long tolerancePercent) {

        long bytes() {
            return space.bytes() / 100 * (100 - tolerancePercent);
        }
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
        long wanted = context.figures(FIGURES).bytes();
        Message observed = InstallVolume.observed(facts, space.get());
        boolean installing = context.site().phase() == Phase.INSTALL;
        if (space.get().total() < wanted) {
            return new Outcome.NotMet(observed, ID.message("small"), ID.message("remedy.larger", context.figures(FIGURES).space().said()));
        }
        return installing && space.get().free() < wanted
                ? new Outcome.NotMet(observed, ID.message("full"), ID.message("remedy.free", context.figures(FIGURES).space().said()))
                : new Outcome.Met(observed, ID.message("met"));
    }

    /** What it held against the figure: before an installation what is free, afterwards what there is. */
    @Override
    public List<Measure> measures(Facts facts, EvaluationContext context) {
        boolean installing = context.site().phase() == Phase.INSTALL;
        return InstallVolume.measures(facts, installing ? "install_volume_room" : "install_volume_size",
                installing ? VolumeSpace::free : VolumeSpace::total, context.figures(FIGURES).bytes());
    }
}
