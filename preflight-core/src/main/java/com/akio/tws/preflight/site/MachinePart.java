package com.akio.tws.preflight.site;

import com.akio.tws.preflight.text.Worded;

/** What a machine does at a site. */
public enum MachinePart implements Worded {
    /** The TWS server. */
    TWS,
    /** A host of sessions (RDS, Citrix), which is judged as the workstation of everybody who works on it. */
    SESSION_HOST,
    /** A server that stands ready to take the TWS server's place. */
    SPARE
}
