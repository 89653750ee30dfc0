package com.akio.tws.preflight.catalogue;

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
}
