package com.akio.tws.preflight.site;

/** Who runs the check. */
public enum Caller {
    /** A person, a script or a task. */
    PERSON,
    /** The installer of TWS itself, which is then the installation under way. */
    INSTALLER
}
