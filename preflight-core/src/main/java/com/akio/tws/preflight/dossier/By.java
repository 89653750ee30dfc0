package com.akio.tws.preflight.dossier;

import com.akio.tws.preflight.text.Worded;

/** Who says how a prerequisite stands. */
public enum By implements Worded {
    /** A machine, by what was read on it. */
    MACHINE,
    /** A rehearsal: flows that were knocked on, phones that were asked. */
    REHEARSAL,
    /** A named person. */
    ANSWER,
    /** What the customer plans, held against the document. */
    PLAN,
    /** Nobody yet. */
    OPEN
}
