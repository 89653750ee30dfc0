package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.dossier.Placement;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.input.BadInput;

/** Judges what was collected on one machine for its place at the site. Several threads call it at once. */
@FunctionalInterface
public interface PartJudge {

    /**
     * Judges.
     *
     * @throws BadInput if what was collected cannot be judged for the site
     */
    Evaluation of(Collected collected, Placement place) throws BadInput;
}
