package com.akio.tws.preflight.reach.wire;

import java.net.InetAddress;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What our listener says to a caller who proved the token.
 *
 * @param port the port it was asked on
 * @param standing how it stands with the port that the question is about
 * @param callerAddress the address that it saw the caller at; another than the caller's own means address translation
 * @param callerPort the port that it saw the caller at
 */
public record Answer(int port, ReportSummary standing, InetAddress callerAddress, int callerPort) {

    /** How the listener stands with a port. */
    public enum ReportSummary {
        /** It holds the port. */
        HELD(0),
        /** Somebody else had it. */
        TAKEN(1),
        /** The plan does not name it. */
        NOT_PLANNED(2);

        private final byte code;

        ReportSummary(int code) {
            this.code = (byte) code;
        }

        /** What stands for it on the wire. */
        byte code() {
            return code;
        }

        /** What {@code code} stands for; empty where it stands for nothing. */
        static Optional<ReportSummary> ofCode(byte code) {
            return Stream.of(values()).filter(standing -> standing.code == code).findFirst();
        }
    }

    public Answer {
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(callerAddress, "callerAddress");
    }
}
