package com.akio.tws.preflight.siteplan;

import com.akio.tws.preflight.text.Worded;

/** How a prerequisite or a row stands before anyone looks at a machine, the gravest first. */
public enum Standing implements Worded {
    /** What is planned does not meet it: {@code check} would refuse it. */
    CONFLICT,
    /** {@code check} would warn of it. */
    REMARK,
    /** A person must confirm it. */
    CONFIRM,
    /** It is required, and the machine will show whether it is met. */
    REQUIRED,
    /** A person confirmed it. */
    CONFIRMED,
    /** What is planned meets it. */
    MET,
    /** A flow or a figure of the plan. */
    PLANNED,
    /** It does not concern the site. */
    NOT_CONCERNED
}
