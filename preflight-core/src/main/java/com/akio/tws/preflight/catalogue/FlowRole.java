package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.text.Worded;

/** One end of a network flow. */
public enum FlowRole implements Worded {
    /** A user's PC. */
    CLIENT,
    /** The TWS server. */
    SERVER,
    /** An IP phone. */
    PHONE,
    /** The PABX, or the SIP proxy in its place. */
    PABX,
    /** The SMS gateway. */
    SMS,
    /** The LDAP directory. */
    LDAP,
    /** Exchange, Office 365, Google Suite or Zimbra. */
    CALENDAR,
    /** Lotus Notes. */
    LOTUS
}
