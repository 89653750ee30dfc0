package com.akio.tws.preflight.collect;

/** Told as probes finish, from any thread. */
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
