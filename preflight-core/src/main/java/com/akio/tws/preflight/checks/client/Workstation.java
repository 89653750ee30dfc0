package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.catalogue.ProcessorFamily;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/** What the hardware checks of a workstation (R23, R24) share: its memory and the family of its processor. */
final class Workstation {

    private static final long GIB = 1024L * 1024 * 1024;

    private Workstation() {
    }

    /** How a processor stands against the families that a line of the catalogue names. */
    enum Grade {
        ENOUGH, TOO_LITTLE, NOT_COMPARABLE
    }

    static Argument gigabytes(long number) {
        return Argument.bytes(number * GIB);
    }

    /** Whether the usable memory is as much as asked for; firmware keeps a little, which the tolerance covers. */
    static boolean hasMemory(long usable, long gigabytes, long tolerancePercent) {
        return usable >= gigabytes * GIB / 100 * (100 - tolerancePercent);
    }

    static Optional<String> processor(Facts facts) {
        return facts.known(HardwareFacts.PROCESSOR_NAME).map(String::strip).filter(name -> !name.isEmpty());
    }

    /** Grades a processor by {@code accepted} and {@code refused} of the figures; a family in neither is not compared. */
    static Grade grade(String processor, Terms terms, Figures figures) {
        Optional<String> family = terms.catalogue().familyOf(processor).map(ProcessorFamily::name);
        if (family.filter(figures.texts("accepted")::contains).isPresent()) {
            return Grade.ENOUGH;
        }
        return family.filter(figures.texts("refused")::contains).isPresent() ? Grade.TOO_LITTLE : Grade.NOT_COMPARABLE;
    }

    static Message family(Figures figures) {
        String least = figures.texts("accepted").get(0);
        return Message.of("processor.family." + least);
    }
}
