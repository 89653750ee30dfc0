package com.akio.tws.preflight.site;

import com.akio.tws.preflight.text.Worded;

/** What the machine is to be: the TWS server, or a workstation with the TWS client. */
public enum Role implements Worded {
    SERVER, CLIENT
}
