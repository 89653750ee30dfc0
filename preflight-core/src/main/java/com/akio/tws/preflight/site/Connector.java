package com.akio.tws.preflight.site;

import com.akio.tws.preflight.text.Worded;

/** Another server that TWS connects to. */
public enum Connector implements Worded {
    /** An SMS gateway over SMPP (R56). */
    SMS,
    /** An LDAP directory (R57). */
    LDAP,
    /** Microsoft Exchange (R58). */
    EXCHANGE,
    /** Microsoft Office 365 (R58). */
    OFFICE_365,
    /** Google Suite (R58). */
    GOOGLE,
    /** Zimbra (R58). */
    ZIMBRA,
    /** Lotus Notes over DIIOP (R59). */
    LOTUS
}
