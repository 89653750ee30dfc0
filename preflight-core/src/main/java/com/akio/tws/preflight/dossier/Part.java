package com.akio.tws.preflight.dossier;

import com.akio.tws.preflight.site.MachinePart;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Worded;

/** What a machine is judged as. */
public enum Part implements Worded {
    /** The TWS server. */
    TWS,
    /** A host of sessions: the workstation of many. */
    SESSION_HOST,
    /** The server that stands ready. */
    SPARE,
    /** A user's PC. */
    CLIENT;

    /** The part of a server that the profile names. */
    public static Part of(MachinePart part) {
        return switch (part) {
            case TWS -> TWS;
            case SESSION_HOST -> SESSION_HOST;
            case SPARE -> SPARE;
        };
    }

    /** The checks that it is judged by. */
    public Role role() {
        return this == TWS || this == SPARE ? Role.SERVER : Role.CLIENT;
    }
}
