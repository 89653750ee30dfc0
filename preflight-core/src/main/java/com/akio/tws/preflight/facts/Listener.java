package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.text;
import static com.akio.tws.preflight.fact.SavedField.whole;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedRecord;
import java.util.Objects;

/**
 * A port that somebody listens on, of TCP or of UDP as the fact says that it stands in.
 *
 * @param address the local address in its usual text form, {@code 0.0.0.0} and {@code ::} for all
 * @param port 0 to 65535
 * @param processId the owner; 4 is the kernel (HTTP.sys), 0 when Windows does not tell
 */
public record Listener(String address, int port, long processId) {

    public static final FactType<Listener> TYPE = SavedRecord.of("Listener", Listener::new,
            text("address", Listener::address), whole("port", 0, 65535, Listener::port), whole("processId", Listener::processId));

    public Listener {
        Objects.requireNonNull(address, "address");
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
    }
}
