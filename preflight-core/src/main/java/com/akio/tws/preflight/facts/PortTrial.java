package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.text;
import static com.akio.tws.preflight.fact.SavedField.whole;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;
import java.util.Objects;

/**
 * Neighbouring ports that could not be taken when they were tried.
 *
 * @param protocol {@code TCP} or {@code UDP}
 * @param firstPort the first of the ports
 * @param lastPort the last of them
 * @param said the system's own words; on Windows error 10048 says that somebody holds the port and 10013 that it is refused, as in
 *     an excluded range, but either may come for either (Microsoft, "Using SO_REUSEADDR and SO_EXCLUSIVEADDRUSE")
 */
public record PortTrial(String protocol, int firstPort, int lastPort, String said) {

    public static final FactType<PortTrial> TYPE = SavedRecord.of("PortTrial", PortTrial::new,
            text("protocol", PortTrial::protocol), whole("firstPort", 1, 65535, PortTrial::firstPort),
            whole("lastPort", 1, 65535, PortTrial::lastPort), text("said", PortTrial::said));

    public PortTrial {
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(said, "said");
        if (firstPort < 1 || lastPort > 65535 || lastPort < firstPort) {
            throw new IllegalArgumentException("no such ports: " + firstPort + "-" + lastPort);
        }
    }

    /** Whether a port is among these. */
    public boolean holds(String its, int port) {
        return protocol.equals(its) && firstPort <= port && port <= lastPort;
    }
}
