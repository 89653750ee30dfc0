package com.akio.tws.preflight.hook.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** What this machine is called. */
final class OwnName {

    private OwnName() {
    }

    /** Its host name; empty when the system knows none. */
    static Optional<String> told() {
        try {
            return Optional.of(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException untold) {
            return Optional.empty();
        }
    }
}
