package com.akio.tws.preflight.report;

import com.akio.tws.preflight.text.Worded;

/** What came of one check. */
public enum Status implements Worded {
    /** The prerequisite is met. */
    PASS,
    /** A recommendation is not met, or something should be known before relying on it. */
    WARN,
    /** A requirement is not met. */
    FAIL,
    /** It could not be read or does not decide; never a pass. */
    UNKNOWN,
    /** A person must confirm it. */
    MANUAL,
    /** It does not concern this site or machine. */
    NOT_APPLICABLE,
    /** It is not met or not known, and somebody answers for that. */
    WAIVED,
    /** No machine can see it, and a person confirmed it. */
    CONFIRMED
}
