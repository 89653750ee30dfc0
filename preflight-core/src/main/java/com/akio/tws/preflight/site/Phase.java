package com.akio.tws.preflight.site;

import java.util.Locale;
import java.util.Optional;

/** When the check runs: before a first installation, before an upgrade, or on a TWS at work. */
public enum Phase {
    INSTALL, UPGRADE, RUNTIME;

    /** The word as the command line, the profile and the report write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Phase> ofWord(String word) {
        for (Phase candidate : values()) {
            if (candidate.word().equals(word)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
