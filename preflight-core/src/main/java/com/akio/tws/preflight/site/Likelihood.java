package com.akio.tws.preflight.site;

/** Whether the machine at hand is used for something. */
public enum Likelihood {
    YES, NO,
    /** Some machines of the site are, and nobody told whether this is one of them. */
    PERHAPS
}
