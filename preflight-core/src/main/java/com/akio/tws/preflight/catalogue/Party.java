package com.akio.tws.preflight.catalogue;

import java.util.Locale;
import java.util.Optional;

/** One end of a network flow. */
public enum Party {
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
    LOTUS;

    /** The word as the catalogue, the profile and the reports write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Party> ofWord(String word) {
        for (Party party : values()) {
            if (party.word().equals(word)) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }
}
