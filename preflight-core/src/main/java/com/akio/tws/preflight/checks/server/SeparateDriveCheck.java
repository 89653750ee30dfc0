package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.Volume;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;

/** Another drive than the system's (R5): two paths share a drive when they lie on the same volume, whatever their letters. */
public final class SeparateDriveCheck implements Check {

    private static final CheckId ID = CheckId.of("server.disk.separate-drive");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(DiskFacts.INSTALL_VOLUME, DiskFacts.SYSTEM_VOLUME).quoting(DiskFacts.INSTALL_DIRECTORY,
                DiskFacts.INSTALL_DISKS, DiskFacts.SYSTEM_DISKS);
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required");
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<Volume> install = facts.known(DiskFacts.INSTALL_VOLUME);
        Optional<Volume> system = facts.known(DiskFacts.SYSTEM_VOLUME);
        if (install.isEmpty()) {
            return InstallVolume.missing(facts);
        }
        Message observed = ID.message("observed", install.get().root(), system.map(Volume::root).orElse("?"));
        if (system.isEmpty()) {
            return new Outcome.Undecided(observed, ID.message("no-system"), ID.message("remedy.look"));
        }
        if (install.get().name().equalsIgnoreCase(system.get().name())) {
            return new Outcome.NotMet(observed, ID.message("same"), ID.message("remedy.move"));
        }
        return new Outcome.Met(observed, ID.message(onOneDisk(facts) ? "met-same-disk" : "met"));
    }

    private static boolean onOneDisk(Facts facts) {
        List<Long> system = facts.known(DiskFacts.SYSTEM_DISKS).orElse(List.of());
        return facts.known(DiskFacts.INSTALL_DISKS).orElse(List.of()).stream().anyMatch(system::contains);
    }
}
