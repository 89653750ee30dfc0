package com.akio.tws.preflight.rehearse;

import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.TlsSeen;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** An attempt whose end is the outcome of a knock at one address. */
abstract class FlowAttempt extends Attempt {

    private final Knock knock;
    private final InetAddress address;
    private final long timeout;
    private FlowOutcome outcome = FlowOutcome.SILENT;
    private Detail detail = Detail.NONE;
    private Optional<TlsSeen> tls = Optional.empty();

    FlowAttempt(Knock knock, InetAddress address, Duration timeout) {
        this.knock = Objects.requireNonNull(knock, "knock");
        this.address = Objects.requireNonNull(address, "address");
        this.timeout = timeout.toNanos();
    }

    final Knock knock() {
        return knock;
    }

    final InetAddress address() {
        return address;
    }

    final InetSocketAddress target() {
        return new InetSocketAddress(address, knock.port());
    }

    final long timeoutNanos() {
        return timeout;
    }

    final void end(FlowOutcome with, Detail why) {
        outcome = with;
        detail = why;
        end();
    }

    final void saw(TlsSeen seen) {
        tls = Optional.of(seen);
    }

    final Reached reached() {
        return new Reached(knock, Optional.of(address), outcome, millis(), detail, tls);
    }

    @Override
    long nextDue() {
        return timeout;
    }

    @Override
    void failed(IOException failure) {
        end(ConnectFailure.outcome(failure), ConnectFailure.detail(failure));
    }
}
