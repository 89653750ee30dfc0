package com.akio.tws.preflight.fleet;

/** Is told now and then how far a fleet is. Called by the thread that asked for the fleet. */
@FunctionalInterface
public interface FleetProgress {

    /** Nobody looks. */
    FleetProgress NONE = (done, all) -> { };

    /** So many of all the bundles are judged. */
    void at(int done, int all);
}
