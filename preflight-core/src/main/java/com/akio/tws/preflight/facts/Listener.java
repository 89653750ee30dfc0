package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;
import java.util.Objects;

/**
 * A port that somebody listens on, of TCP or of UDP as the fact says that it stands in.
 *
 * @param address the local address in its usual text form, {@code 0.0.0.0} and {@code ::} for all
 * @param port 0 to 65535
 * @param processId the owner; 4 is the kernel (HTTP.sys), 0 when Windows does not tell
 */
public record Listener(String address, int port, long processId) {

    public static final FactType<Listener> TYPE = new FactType<>() {
        @Override
        public Value toValue(Listener listener) {
            return ValueFields.write().text("address", listener.address()).whole("port", listener.port())
                    .whole("processId", listener.processId()).done();
        }

        @Override
        public Listener fromValue(Value value) throws UnexpectedValue {
            ValueFields fields = ValueFields.of(value);
            long port = fields.whole("port");
            if (port < 0 || port > 65535) {
                throw new UnexpectedValue("port: 0…65535", Long.toString(port));
            }
            return new Listener(fields.text("address"), (int) port, fields.whole("processId"));
        }
    };

    public Listener {
        Objects.requireNonNull(address, "address");
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
    }
}
