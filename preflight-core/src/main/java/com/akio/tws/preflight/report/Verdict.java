package com.akio.tws.preflight.report;

/** What the findings of a report come to. */
public enum Verdict {
    /** Everything that a machine can see is as the document asks. */
    READY,
    /** Nothing blocks; something is advised, or should be known. */
    READY_WITH_WARNINGS,
    /** Nothing failed, but a requirement could not be read. */
    UNDETERMINED,
    /** A requirement is not met. */
    BLOCKED
}
