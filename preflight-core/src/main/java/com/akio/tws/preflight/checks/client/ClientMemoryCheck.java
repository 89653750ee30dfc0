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

/**
 * 4 GB of memory in a workstation (R23, recommended).
 *
 * <p>The document speaks of the memory that is bought. Graphics on the processor take a part of it before Windows counts, some
 * hundred MB to half of it, so what is fitted counts where Windows has a sound share of it (rcmaehl/WhyNotWin11#6,
 * MicrosoftDocs/feedback#2568).
 */
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
        if (Workstation.hasMemory(usable.get(), wanted, terms.figures().whole("tolerancePercent"))) {
            return new Outcome.Met(observed, ID.message("met"));
        }
        Optional<Long> fitted = facts.known(HardwareFacts.MEMORY_INSTALLED)
                .filter(bytes -> Workstation.hasMemory(bytes, wanted, 0))
                .filter(bytes -> usable.get() >= bytes / 100 * terms.figures().whole("usableOfFittedPercent"));
        if (fitted.isPresent()) {
            Argument its = Argument.bytes(fitted.get());
            Argument left = Argument.bytes(usable.get());
            return new Outcome.Met(ID.message("observed-fitted", its, left), ID.message("fitted", its, left));
        }
        return new Outcome.NotMet(observed, ID.message("not-met"), ID.message("remedy", Workstation.gigabytes(wanted)));
    }
}
