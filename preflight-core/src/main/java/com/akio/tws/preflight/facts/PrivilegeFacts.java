package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;

/** With which rights this process runs. */
public final class PrivilegeFacts {

    /** {@code TokenElevation}: not 0 when elevated. The only reading that answers "am I elevated". */
    public static final FactKey<Long> ELEVATION = FactKey.whole("privilege.elevation");

    /** {@code TokenElevationType}: 1 no linked token, 2 full, 3 limited (an administrator who is not elevated). */
    public static final FactKey<Long> ELEVATION_TYPE = FactKey.whole("privilege.elevation-type");

    private PrivilegeFacts() {
    }
}
