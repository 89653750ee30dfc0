package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.VolumeSpace;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/** At least 4 GB free (R6): below it the database service stops, and then every TWS service. */
public final class FreeMinimumCheck implements Check {

    private static final CheckId ID = CheckId.of("server.disk.free-minimum");

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
        Message observed = InstallVolume.observed(facts, space.get());
        return space.get().free() >= Gigabytes.bytes(terms.figures()) ? new Outcome.Met(observed, ID.message("met"))
                : new Outcome.NotMet(observed, ID.message("not-met"), ID.message("remedy", Gigabytes.of(terms.figures())));
    }
}
