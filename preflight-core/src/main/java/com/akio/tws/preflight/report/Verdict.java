package com.akio.tws.preflight.report;

/** What the findings of a report come to. */
public enum Verdict {
    /** Everything that a machine can see is as the document asks. */
    READY(0),
    /** Nothing blocks; something is advised, or should be known. */
    READY_WITH_WARNINGS(0),
    /** Nothing failed, but a requirement could not be read. */
    UNDETERMINED(3),
    /** A requirement is not met. */
    BLOCKED(1);

    private final int exitCode;

    Verdict(int exitCode) {
        this.exitCode = exitCode;
    }

    /**
     * What a program that checked a machine ends with: 0, 1 or 3, the same in every way in. 2 (bad usage or input) and 70 (a fault of
     * the tool) are of runs that came to no verdict.
     */
    public int exitCode() {
        return exitCode;
    }
}
