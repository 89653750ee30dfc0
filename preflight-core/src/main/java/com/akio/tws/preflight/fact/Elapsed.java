package com.akio.tws.preflight.fact;

import java.time.Duration;
import java.time.Instant;

/** How long something took by a clock that somebody may set back meanwhile. */
public final class Elapsed {

    private Elapsed() {
    }

    /** The time between two instants; none when the clock was set back between them. */
    public static Duration between(Instant begun, Instant ended) {
        Duration between = Duration.between(begun, ended);
        return between.isNegative() ? Duration.ZERO : between;
    }
}
