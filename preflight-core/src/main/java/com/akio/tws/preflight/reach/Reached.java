package com.akio.tws.preflight.reach;

import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.TlsSeen;
import java.net.InetAddress;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of one knock.
 *
 * @param address the address that was really tried; empty when the name has none
 * @param millis how long it took, in milliseconds
 * @param tls what the TLS handshake on a secure port showed
 * @param deadAddresses the other addresses of the host at which nobody is there though one of its addresses carries
 */
public record Reached(Knock knock, Optional<InetAddress> address, FlowOutcome outcome, long millis, Detail detail,
        Optional<TlsSeen> tls, List<InetAddress> deadAddresses) {

    public Reached {
        Objects.requireNonNull(knock, "knock");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(tls, "tls");
        deadAddresses = List.copyOf(deadAddresses);
    }

    /** What came of a knock at one address. */
    public Reached(Knock knock, Optional<InetAddress> address, FlowOutcome outcome, long millis, Detail detail, Optional<TlsSeen> tls) {
        this(knock, address, outcome, millis, detail, tls, List.of());
    }

    /** The same, as another question made it out. */
    public Reached with(FlowOutcome other, Detail why) {
        return new Reached(knock, address, other, millis, why, tls, deadAddresses);
    }
}
