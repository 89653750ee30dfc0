package com.akio.tws.preflight.reach.listener;

import com.akio.tws.preflight.reach.LocalPort;
import java.util.Objects;

/**
 * A port that could not be opened.
 *
 * @param why what stands in the way
 * @param detail the system's own words
 */
public record NotOpened(LocalPort endpoint, Why why, String detail) {

    /** What stands in the way. */
    public enum Why {
        /** Somebody holds it already. */
        TAKEN,
        /** The system refuses: on Windows the port lies in an excluded range, elsewhere the account may not have it. */
        REFUSED
    }

    public NotOpened {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(detail, "detail");
    }
}
