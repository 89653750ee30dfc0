package com.akio.tws.preflight.reach;

import com.akio.tws.preflight.catalogue.Protocol;
import java.util.Objects;

/**
 * One port of one protocol.
 *
 * @param port 1 to 65535
 */
public record LocalPort(Protocol protocol, int port) implements Comparable<LocalPort> {

    public LocalPort {
        Objects.requireNonNull(protocol, "protocol");
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("no such port: " + port);
        }
    }

    @Override
    public int compareTo(LocalPort other) {
        int byProtocol = protocol.compareTo(other.protocol);
        return byProtocol != 0 ? byProtocol : Integer.compare(port, other.port);
    }

    /** {@code TCP 9001}. */
    @Override
    public String toString() {
        return protocol + " " + port;
    }
}
