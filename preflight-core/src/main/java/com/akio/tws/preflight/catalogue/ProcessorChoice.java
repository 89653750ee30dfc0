package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Message;

/**
 * One processor that the document names for a server size.
 *
 * @param family {@code i5}, {@code i7} or {@code xeon}, as in {@link ProcessorFamily}
 * @param count how many processors
 * @param coresEach the cores that each must have; 0 where the document gives no number
 * @param minMegahertz the least clock rate, in MHz
 */
public record ProcessorChoice(String family, int count, int coresEach, int minMegahertz) {

    public ProcessorChoice {
        if (count < 1 || coresEach < 0 || minMegahertz < 1) {
            throw new IllegalArgumentException("no such processor: " + count + " × " + coresEach + " cores, " + minMegahertz);
        }
    }

    /** Cores of all processors together; 0 where the document gives no number. */
    public int cores() {
        return count * coresEach;
    }

    /** It in words, for example “1 × Core i5 at 2.8 GHz or more”. */
    public Message said() {
        Message family = Message.of("processor.family." + this.family);
        return coresEach == 0 ? Message.of("processor.choice", count, family, Argument.megahertz(minMegahertz))
                : Message.of("processor.choice-with-cores", count, family, coresEach, Argument.megahertz(minMegahertz));
    }
}
