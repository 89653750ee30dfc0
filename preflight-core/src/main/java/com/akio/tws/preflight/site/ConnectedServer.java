package com.akio.tws.preflight.site;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A server that TWS will connect to.
 *
 * @param kind what it is
 * @param host its name or address, where the customer has told
 * @param ports its ports where they differ from the document's; none when the document's are meant
 */
public record ConnectedServer(Connector kind, Optional<String> host, List<Integer> ports) {

    public ConnectedServer {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(host, "host");
        ports = List.copyOf(ports);
    }
}
