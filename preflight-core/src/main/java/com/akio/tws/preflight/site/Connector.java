package com.akio.tws.preflight.site;

import java.util.Locale;
import java.util.Optional;

/** Another server that TWS connects to. */
public enum Connector {
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
    LOTUS;

    /** The word as the command line, the profile and the report write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Connector> ofWord(String word) {
        for (Connector candidate : values()) {
            if (candidate.word().equals(word)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
