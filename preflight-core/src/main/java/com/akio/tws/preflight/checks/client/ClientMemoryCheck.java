package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/** 4 GB of memory in a workstation (R23, recommended). */
public final class ClientMemoryCheck implements Check {

    private static final CheckId ID = CheckId.of("client.memory");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.every(HardwareFacts.MEMORY_USABLE).quoting(HardwareFacts.MEMORY_INSTALLED);
    }

    @Override
    public Message required(Terms terms) {
        return ID.message("required", Workstation.gigabytes(terms.figures().whole("gigabytes")));
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        Optional<Long> usable = facts.known(HardwareFacts.MEMORY_USABLE);
        if (usable.isEmpty()) {
            return new Outcome.Undecided(Message.of("observed.absent"), ID.message("absent"), ID.message("remedy.look"));
        }
        long wanted = terms.figures().whole("gigabytes");
        Message observed = Message.verbatim(Argument.bytes(usable.get()));
        return Workstation.hasMemory(usable.get(), wanted, terms.figures().whole("tolerancePercent"))
                ? new Outcome.Met(observed, ID.message("met"))
                : new Outcome.NotMet(observed, ID.message("not-met"), ID.message("remedy", Workstation.gigabytes(wanted)));
    }
}
