package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.VolumeSpace;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/**
 * 80 GB set aside for TWS (R4).
 *
 * <p>Before an installation so much must be free; afterwards TWS itself has taken its part, so the volume's size counts. A volume
 * made with 80 GB loses a little to its file system, which the tolerance covers.
 */
public final class DiskSpaceCheck implements Check {

    private static final CheckId ID = CheckId.of("server.disk.space");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.every(DiskFacts.INSTALL_SPACE).quoting(DiskFacts.INSTALL_VOLUME, DiskFacts.INSTALL_DIRECTORY);
    }

    @Override
    public Message required(Terms terms) {
        return ID.message("required", Gigabytes.of(terms.figures()));
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        Optional<VolumeSpace> space = facts.known(DiskFacts.INSTALL_SPACE);
        if (space.isEmpty()) {
            return InstallVolume.missing(facts);
        }
        long wanted = Gigabytes.bytes(terms.figures()) / 100 * (100 - terms.figures().whole("tolerancePercent"));
        Message observed = InstallVolume.observed(facts, space.get());
        boolean installing = terms.site().phase() == Phase.INSTALL;
        if (space.get().total() < wanted) {
            return new Outcome.NotMet(observed, ID.message("small"), ID.message("remedy.larger", Gigabytes.of(terms.figures())));
        }
        return installing && space.get().free() < wanted
                ? new Outcome.NotMet(observed, ID.message("full"), ID.message("remedy.free", Gigabytes.of(terms.figures())))
                : new Outcome.Met(observed, ID.message("met"));
    }
}
