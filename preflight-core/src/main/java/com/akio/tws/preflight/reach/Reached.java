package com.akio.tws.preflight.reach;

import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.TlsSeen;
import java.net.InetAddress;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of one knock.
 *
 * @param address the address that was really tried; empty when the name has none
 * @param millis how long it took, in milliseconds
 * @param tls what the TLS handshake on a secure port showed
 */
public record Reached(Knock knock, Optional<InetAddress> address, FlowOutcome outcome, long millis, Detail detail,
        Optional<TlsSeen> tls) {

    public Reached {
        Objects.requireNonNull(knock, "knock");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(tls, "tls");
    }
}
