package com.akio.tws.preflight.catalogue;

/** How much the document asks for a row; as {@link Level}, with the rows that are figures for a plan besides. */
public enum RowLevel {
    /** The product does not work or is not supported without it. */
    REQUIRED,
    /** Advised. */
    RECOMMENDED,
    /** No machine can see it: a person must confirm it. */
    MANUAL,
    /** A figure to compute from the site profile. */
    PLAN
}
