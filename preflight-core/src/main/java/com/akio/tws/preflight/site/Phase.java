package com.akio.tws.preflight.site;

import com.akio.tws.preflight.text.Worded;

/** When the check runs: before a first installation, before an upgrade, or on a TWS at work. */
public enum Phase implements Worded {
    INSTALL, UPGRADE, RUNTIME
}
