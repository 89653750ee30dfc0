package com.akio.tws.preflight.site;

import com.akio.tws.preflight.text.Worded;
import java.util.Optional;

/** What one client machine may be used for besides the TWS client itself; what a site has is not what each of its PCs does. */
public enum Use implements Worded {
    /** Phone calls with TWS Softphone (R26, R44, R45). */
    SOFTPHONE,
    /** A receptionist's TWS SmartAttendant (R24). */
    SMARTATTENDANT,
    /** The v4 client (R11, R32 to R34). */
    V4_CLIENT;

    /** The use that goes with a part of TWS; empty for a part that every client machine shares. */
    public static Optional<Use> of(Feature feature) {
        return switch (feature) {
            case SOFTPHONE -> Optional.of(SOFTPHONE);
            case V4_CLIENT -> Optional.of(V4_CLIENT);
            default -> Optional.empty();
        };
    }
}
