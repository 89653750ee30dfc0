package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.optionalText;
import static com.akio.tws.preflight.fact.SavedField.text;
import static com.akio.tws.preflight.fact.SavedField.whole;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedField;
import com.akio.tws.preflight.fact.SavedRecord;
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
 * @param way by which way
 */
public record ReachedPorts(String host, Optional<String> address, String protocol, int firstPort, int lastPort,
        FlowOutcome outcome, long millis, String detail, String said, Optional<TlsSeen> tls, ReachedWay way) {

    public static final FactType<ReachedPorts> TYPE = SavedRecord.of("ReachedPorts", ReachedPorts::new,
            text("host", ReachedPorts::host), optionalText("address", ReachedPorts::address), text("protocol", ReachedPorts::protocol),
            whole("firstPort", 1, 65535, ReachedPorts::firstPort), whole("lastPort", 1, 65535, ReachedPorts::lastPort),
            SavedField.of("outcome", FactType.named(FlowOutcome.class), ReachedPorts::outcome), whole("millis", ReachedPorts::millis),
            text("detail", ReachedPorts::detail), text("said", ReachedPorts::said),
            SavedField.of("tls", FactType.atMostOne(TlsFields.TYPE), ReachedPorts::tls),
            ReachedWay.FIELDS.within(ReachedPorts::way));

    public ReachedPorts {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(tls, "tls");
        Objects.requireNonNull(way, "way");
        if (firstPort < 1 || lastPort > 65535 || lastPort < firstPort) {
            throw new IllegalArgumentException("no such ports: " + firstPort + "-" + lastPort);
        }
    }

    /** Ports that were reached directly, at every address alike. */
    public ReachedPorts(String host, Optional<String> address, String protocol, int firstPort, int lastPort, FlowOutcome outcome,
            long millis, String detail, String said, Optional<TlsSeen> tls) {
        this(host, address, protocol, firstPort, lastPort, outcome, millis, detail, said, tls, ReachedWay.DIRECT);
    }

    /** {@code TCP 9001}, or {@code UDP 40000-41000}. */
    public String ports() {
        return protocol + " " + (firstPort == lastPort ? Integer.toString(firstPort) : firstPort + "-" + lastPort);
    }
}
