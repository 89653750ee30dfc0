package com.akio.tws.preflight.reach.wire;

import java.util.Objects;

/**
 * What a caller asks, with the proof that it knows the token.
 *
 * @param kind what is asked
 * @param port the port that it is about: for a knock the one that is knocked on
 * @param run which run of {@code reach} this belongs to; drawn at random for each run
 * @param sequence which knock of the run this is, from 0
 * @param nonceHigh one half of a number that is never used twice
 * @param nonceLow the other half
 */
public record Question(Kind kind, int port, long run, int sequence, long nonceHigh, long nonceLow) {

    /** What is asked. */
    public enum Kind {
        /** Are you there? */
        KNOCK((byte) 'K'),
        /** Asked at a port that has answered: do you hold this other TCP port, or could you not have it? */
        HOLD((byte) 'H'),
        /** The same of a UDP port. */
        HOLD_UDP((byte) 'U');

        private final byte code;

        Kind(byte code) {
            this.code = code;
        }

        byte code() {
            return code;
        }
    }

    public Question {
        Objects.requireNonNull(kind, "kind");
        if (port < 1 || port > 65535 || sequence < 0) {
            throw new IllegalArgumentException("no such question: port " + port + ", sequence " + sequence);
        }
    }
}
