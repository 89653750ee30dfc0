package com.akio.tws.preflight.site;

import java.util.Locale;
import java.util.Optional;

/** What one client machine may be used for besides the TWS client itself; what a site has is not what each of its PCs does. */
public enum Use {
    /** Phone calls with TWS Softphone (R26, R44, R45). */
    SOFTPHONE,
    /** A receptionist's TWS SmartAttendant (R24). */
    SMARTATTENDANT,
    /** The v4 client (R11, R32 to R34). */
    V4_CLIENT;

    /** The word as the command line and the bundle write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Use> ofWord(String word) {
        for (Use candidate : values()) {
            if (candidate.word().equals(word)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The use that goes with a part of TWS; empty for a part that every client machine shares. */
    public static Optional<Use> of(Feature feature) {
        return switch (feature) {
            case SOFTPHONE -> Optional.of(SOFTPHONE);
            case V4_CLIENT -> Optional.of(V4_CLIENT);
            default -> Optional.empty();
        };
    }
}
