package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.Tier;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * SATA, or SAS/SCSI for the larger sizes (R16).
 *
 * <p>A virtual disk shows the bus that its hypervisor was told to show, and a RAID controller hides its disks: both are asked to be
 * confirmed, never graded. So is a disk of a machine of which nobody can tell whether it is virtual.
 */
public final class DiskTechnologyCheck implements Check {

    private static final CheckId ID = CheckId.of("server.disk.technology");
    private static final FigureKey<Buses> FIGURES =
            FigureKey.of(ID, figures -> new Buses(figures.textsByDisk("accepted"), figures.textsByDisk("refused")));

    /** For each technology of the table of sizes, the buses that are it, and those that are not. */
    private record Buses(Map<String, List<String>> accepted, Map<String, List<String>> refused) {
    }

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(DiskFacts.INSTALL_BUS, MachineFacts.MANUFACTURER, MachineFacts.PRODUCT)
                .quoting(Stream.concat(Stream.of(DiskFacts.INSTALL_VOLUME, DiskFacts.INSTALL_DISKS), Stream.of(Below.further()))
                        .toArray(FactKey<?>[]::new));
    }

    @Override
    public boolean dependsOnSize() {
        return true;
    }

    @Override
    public FigureKey<?> figures() {
        return FIGURES;
    }

    @Override
    public Message required(EvaluationContext context) {
        return Sized.required(context, tier -> ID.message("required", tier.disk(), tier.maxUsers()));
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<String> bus = facts.known(DiskFacts.INSTALL_BUS);
        Message observed = Message.verbatim(bus.orElse("?"));
        return Sized.judge(context, observed, tier -> {
            Below below = Below.of(facts, context.catalogue());
            if (below instanceof Below.Virtual virtual) {
                return new Outcome.Confirm(observed, ID.message("virtual", tier.disk(), virtual.name()));
            }
            if (bus.isEmpty()) {
                return InstallVolume.missing(facts);
            }
            if (below instanceof Below.Unsure unsure) {
                return new Outcome.Confirm(observed, ID.message("perhaps-virtual", bus.get(), tier.disk(), unsure.why()));
            }
            if (names(context.figures(FIGURES).accepted(), tier, bus.get())) {
                return new Outcome.Met(observed, ID.message("met"));
            }
            return names(context.figures(FIGURES).refused(), tier, bus.get())
                    ? new Outcome.NotMet(observed, ID.message("not-met"), ID.message("remedy", tier.disk()))
                    : new Outcome.Confirm(observed, ID.message("confirm", bus.get(), tier.disk()));
        });
    }

    /** The probe writes a bus as {@code STORAGE_BUS_TYPE} does (NVMe, Fibre); other hands write it their own way. */
    private static boolean names(Map<String, List<String>> buses, Tier tier, String bus) {
        return buses.getOrDefault(tier.disk(), List.of()).stream().anyMatch(bus::equalsIgnoreCase);
    }
}
