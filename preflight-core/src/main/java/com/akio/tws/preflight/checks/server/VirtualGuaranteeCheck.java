package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Tier;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.sizing.ServerMemory;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * VMware or Hyper-V must guarantee the virtual machine its processor and memory (R3).
 *
 * <p>Only VMware tells its guest what it guarantees; everywhere else a person must confirm it. Where the firmware says nothing, the
 * machine may still be virtual, and the question is asked.
 */
public final class VirtualGuaranteeCheck implements Check {

    private static final CheckId ID = CheckId.of("server.virtual.guarantee");
    private static final long MIB = 1024 * 1024;

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.every(MachineFacts.MANUFACTURER, MachineFacts.PRODUCT).quoting(MachineFacts.BIOS_VENDOR,
                MachineFacts.BIOS_VERSION, MachineFacts.VMWARE_MEMORY_RESERVATION, MachineFacts.VMWARE_CPU_RESERVATION);
    }

    @Override
    public Message required(Terms terms) {
        return Sized.required(terms, tier -> ID.message("required", gigabytes(tier, terms)));
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        List<String> names = Hypervisor.names(facts);
        Message observed = names.isEmpty() ? Message.of("observed.absent") : Message.verbatim(names);
        Optional<String> hypervisor = Hypervisor.of(facts, terms.catalogue());
        if (hypervisor.isEmpty()) {
            return names.isEmpty() ? new Outcome.Confirm(observed, ID.message("perhaps"))
                    : new Outcome.NotConcerned(observed, ID.message("physical"));
        }
        Optional<Long> memory = facts.known(MachineFacts.VMWARE_MEMORY_RESERVATION);
        if (memory.isEmpty()) {
            return new Outcome.Confirm(observed, ID.message("confirm", hypervisor.get()));
        }
        Message reserved = ID.message("reserved", hypervisor.get(), Argument.bytes(memory.get() * MIB));
        return Sized.judge(terms, reserved, tier ->
                memory.get() < ServerMemory.bytes(tier, terms.site().profile(), terms.catalogue()) / MIB
                ? new Outcome.NotMet(reserved, ID.message("not-met"), ID.message("remedy", gigabytes(tier, terms)))
                : new Outcome.Confirm(reserved, ID.message("confirm-cpu", hypervisor.get())));
    }

    /** The memory to be guaranteed is all that the server needs, sessions on it included (R10), as the plan orders it. */
    private static int gigabytes(Tier tier, Terms terms) {
        return ServerMemory.gigabytes(tier, terms.site().profile(), terms.catalogue());
    }
}
