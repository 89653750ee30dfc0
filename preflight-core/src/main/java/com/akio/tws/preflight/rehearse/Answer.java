package com.akio.tws.preflight.rehearse;

import java.net.InetAddress;
import java.util.Objects;

/**
 * What our listener says to a caller who proved the token.
 *
 * @param port the port it was asked on
 * @param standing how it stands with the port that the question is about
 * @param callerAddress the address that it saw the caller at; another than the caller's own means address translation
 * @param callerPort the port that it saw the caller at
 */
record Answer(int port, Standing standing, InetAddress callerAddress, int callerPort) {

    /** How the listener stands with a port. */
    enum Standing {
        /** It holds the port. */
        HELD,
        /** Somebody else had it. */
        TAKEN,
        /** The plan does not name it. */
        NOT_PLANNED
    }

    Answer {
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(callerAddress, "callerAddress");
    }
}
