package com.akio.tws.preflight.collect;

/**
 * Told as each probe ends, in the order in which they end, by the thread that collects. One that throws is not told again, and costs the
 * collection nothing.
 */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress NONE = (probe, done, all) -> {
    };

    /**
     * One probe has answered or was given up.
     *
     * @param probe its name
     * @param done how many have, this one included
     * @param all how many there are
     */
    void finished(String probe, int done, int all);
}
