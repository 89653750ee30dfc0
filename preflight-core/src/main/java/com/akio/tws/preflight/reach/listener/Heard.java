package com.akio.tws.preflight.reach.listener;

import com.akio.tws.preflight.reach.LocalPort;
import java.net.InetSocketAddress;
import java.util.Objects;

/**
 * A knock of a caller who proved the token.
 *
 * @param at the port it came in on
 * @param caller where it came from, as this machine sees it
 * @param run the caller's run
 */
public record Heard(LocalPort at, InetSocketAddress caller, long run) {

    public Heard {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(caller, "caller");
    }
}
