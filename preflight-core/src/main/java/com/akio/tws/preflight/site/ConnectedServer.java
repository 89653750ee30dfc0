package com.akio.tws.preflight.site;

import java.util.Objects;
import java.util.Optional;

/**
 * A server that TWS will connect to.
 *
 * @param kind what it is
 * @param host its name or address, where the customer has told
 */
public record ConnectedServer(Connector kind, Optional<String> host) {

    public ConnectedServer {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(host, "host");
    }
}
