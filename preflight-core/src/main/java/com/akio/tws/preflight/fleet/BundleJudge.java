package com.akio.tws.preflight.fleet;

import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.input.BadInput;

/** Judges one bundle of a fleet. Several threads call it at once. */
@FunctionalInterface
public interface BundleJudge {

    /**
     * Judges what was collected.
     *
     * @throws BadInput if the bundle's own plan cannot be judged
     */
    Evaluation of(Collected collected) throws BadInput;
}
