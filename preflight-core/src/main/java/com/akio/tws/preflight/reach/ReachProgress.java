package com.akio.tws.preflight.reach;

/** Told as knocks end, from the thread that knocks. */
@FunctionalInterface
public interface ReachProgress {

    /** Nobody listens. */
    ReachProgress NONE = (done, all) -> {
    };

    /** So many of so many have an answer, or have had their time. */
    void reached(int done, int all);
}
