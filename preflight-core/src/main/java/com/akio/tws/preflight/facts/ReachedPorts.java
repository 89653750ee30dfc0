package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of knocking on neighbouring ports of one flow at one host, all with the same result.
 *
 * @param host the name or address that was asked for
 * @param address the address that was really tried, where the name has one
 * @param protocol {@code TCP} or {@code UDP}
 * @param firstPort the first of the ports
 * @param lastPort the last of them
 * @param outcome the result
 * @param millis the longest that one of them took, in milliseconds
 * @param detail what else is to be known, as a word; {@code none} when nothing
 * @param said the particulars of the detail
 * @param tls what a TLS handshake showed, on a secure port where another service answers
 */
public record ReachedPorts(String host, Optional<String> address, String protocol, int firstPort, int lastPort,
        FlowOutcome outcome, long millis, String detail, String said, Optional<TlsSeen> tls) {

    public static final FactType<ReachedPorts> TYPE = new FactType<>() {
        @Override
        public Value toValue(ReachedPorts reached) {
            return ValueFields.write().text("host", reached.host()).optionalText("address", reached.address())
                    .text("protocol", reached.protocol()).whole("firstPort", reached.firstPort())
                    .whole("lastPort", reached.lastPort()).text("outcome", reached.outcome().name())
                    .whole("millis", reached.millis()).text("detail", reached.detail()).text("said", reached.said())
                    .list("tls", reached.tls().stream().toList(), TlsFields.TYPE).done();
        }

        @Override
        public ReachedPorts fromValue(Value value) throws UnexpectedValue {
            ValueFields fields = ValueFields.of(value);
            List<TlsSeen> tls = fields.list("tls", TlsFields.TYPE);
            try {
                return new ReachedPorts(fields.text("host"), fields.optionalText("address"), fields.text("protocol"),
                        Math.toIntExact(fields.whole("firstPort")), Math.toIntExact(fields.whole("lastPort")),
                        FlowOutcome.valueOf(fields.text("outcome")), fields.whole("millis"), fields.text("detail"),
                        fields.text("said"), tls.stream().findFirst());
            } catch (IllegalArgumentException | ArithmeticException refused) {
                throw new UnexpectedValue("ReachedPorts", value);
            }
        }
    };

    public ReachedPorts {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(tls, "tls");
        if (firstPort < 1 || lastPort > 65535 || lastPort < firstPort) {
            throw new IllegalArgumentException("no such ports: " + firstPort + "-" + lastPort);
        }
    }

    /** {@code TCP 9001}, or {@code UDP 40000-41000}. */
    public String ports() {
        return protocol + " " + (firstPort == lastPort ? Integer.toString(firstPort) : firstPort + "-" + lastPort);
    }
}
