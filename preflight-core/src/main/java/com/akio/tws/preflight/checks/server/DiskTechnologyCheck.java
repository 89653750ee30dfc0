package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * SATA, or SAS/SCSI for the larger sizes (R16).
 *
 * <p>A virtual disk shows the bus that its hypervisor was told to show, and a RAID controller hides its disks: both are asked to be
 * confirmed, never graded.
 */
public final class DiskTechnologyCheck implements Check {

    private static final CheckId ID = CheckId.of("server.disk.technology");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.every(DiskFacts.INSTALL_BUS, MachineFacts.MANUFACTURER, MachineFacts.PRODUCT)
                .quoting(DiskFacts.INSTALL_VOLUME, DiskFacts.INSTALL_DISKS);
    }

    @Override
    public Message required(Terms terms) {
        return Sized.required(terms, tier -> ID.message("required", tier.disk(), tier.maxUsers()));
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        Optional<String> bus = facts.known(DiskFacts.INSTALL_BUS);
        Message observed = Message.verbatim(bus.orElse("?"));
        return Sized.judge(terms, observed, tier -> {
            Optional<String> hypervisor = Hypervisor.of(facts, terms.catalogue());
            if (hypervisor.isPresent()) {
                return new Outcome.Confirm(observed, ID.message("virtual", tier.disk(), hypervisor.get()));
            }
            if (bus.isEmpty()) {
                return InstallVolume.missing(facts);
            }
            if (terms.figures().textsByName("accepted").getOrDefault(tier.disk(), List.of()).contains(bus.get())) {
                return new Outcome.Met(observed, ID.message("met"));
            }
            return terms.figures().textsByName("refused").getOrDefault(tier.disk(), List.of()).contains(bus.get())
                    ? new Outcome.NotMet(observed, ID.message("not-met"), ID.message("remedy", tier.disk()))
                    : new Outcome.Confirm(observed, ID.message("confirm", bus.get(), tier.disk()));
        });
    }
}
