package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.Tier;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.sizing.ServerMemory;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/**
 * VMware or Hyper-V must guarantee the virtual machine its processor and memory (R3).
 *
 * <p>Only VMware tells its guest what it guarantees; everywhere else a person must confirm it. A reservation below what is asked is a
 * warning and never more: a host that is not overcommitted, or a resource pool, guarantees as much, and no guest sees either.
 */
public final class VirtualGuaranteeCheck implements Check {

    private static final CheckId ID = CheckId.of("server.virtual.guarantee");
    private static final long MIB = 1024 * 1024;

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(MachineFacts.MANUFACTURER, MachineFacts.PRODUCT).quoting(Below.further());
    }

    @Override
    public boolean dependsOnSize() {
        return true;
    }

    @Override
    public FigureKey<?> figures() {
        return HypervisorFigures.KEY;
    }

    @Override
    public Message required(EvaluationContext context) {
        return Sized.required(context, tier -> ID.message("required", gigabytes(tier, context)));
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Below below = Below.of(facts, context.catalogue());
        Message observed = FirmwareNames.of(facts).observed();
        if (below instanceof Below.Virtual virtual) {
            return virtual(facts, context, observed, virtual.name());
        }
        return below instanceof Below.Unsure unsure ? new Outcome.Confirm(observed, ID.message("perhaps", unsure.why()))
                : new Outcome.NotConcerned(observed, ID.message("physical"));
    }

    private static Outcome virtual(Facts facts, EvaluationContext context, Message observed, Message hypervisor) {
        HypervisorFigures figures = context.figures(HypervisorFigures.KEY);
        if (figures.isAnother(hypervisor)) {
            return new Outcome.Confirm(observed, ID.message("another", hypervisor, figures.named()));
        }
        Optional<Long> memory = facts.known(MachineFacts.VMWARE_MEMORY_RESERVATION);
        if (memory.isEmpty()) {
            return new Outcome.Confirm(observed, ID.message("confirm", hypervisor));
        }
        Message reserved = ID.message("reserved", hypervisor, Argument.bytes(memory.get() * MIB));
        return Sized.judge(context, reserved, tier ->
                memory.get() < ServerMemory.bytes(tier, context.site().profile(), context.catalogue()) / MIB
                ? new Outcome.Concern(reserved, ID.message("less"), ID.message("remedy", gigabytes(tier, context)))
                : new Outcome.Confirm(reserved, ID.message("confirm-cpu", hypervisor)));
    }

    /** The memory to be guaranteed is all that the server needs, sessions on it included (R10), as the plan orders it. */
    private static int gigabytes(Tier tier, EvaluationContext context) {
        return ServerMemory.gigabytes(tier, context.site().profile(), context.catalogue());
    }
}
