package com.akio.tws.preflight.site;

import java.util.Locale;
import java.util.Optional;

/** What the machine is to be: the TWS server, or a workstation with the TWS client. */
public enum Role {
    SERVER, CLIENT;

    /** The word as the command line, the profile and the report write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> ofWord(String word) {
        for (Role candidate : values()) {
            if (candidate.word().equals(word)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
