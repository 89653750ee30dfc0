package com.akio.tws.preflight.catalogue;

/** How much the document asks for a prerequisite; kept apart from what was found. */
public enum Level {
    /** The product does not work or is not supported without it: a check that is not met blocks. */
    REQUIRED,
    /** Advised: a check that is not met warns. */
    RECOMMENDED,
    /** No machine can see it: a person must confirm it. */
    MANUAL
}
