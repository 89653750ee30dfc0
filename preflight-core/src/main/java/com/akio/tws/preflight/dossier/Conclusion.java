package com.akio.tws.preflight.dossier;

import com.akio.tws.preflight.text.Worded;

/** What customer and integrator put their names to. */
public enum Conclusion implements Worded {
    /** Every row is proven or answered. */
    ACCEPTED,
    /** Nothing stands in the way; something is open, undetermined, advised, or somebody answers for it. */
    ACCEPTED_WITH_RESERVATIONS,
    /** A requirement is not met, and nobody answers for it. */
    REFUSED
}
