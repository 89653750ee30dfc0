package com.akio.tws.preflight.reach.attempt;

import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.TlsSeen;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.ProxyAddress;
import com.akio.tws.preflight.reach.Reached;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** An attempt whose end is the outcome of a knock at one address. */
public abstract class FlowAttempt extends Attempt {

    private static final Duration LONGEST_WATCH = Duration.ofSeconds(1);
    private static final int WATCH_PART = 4;

    private final Knock knock;
    private final InetAddress address;
    private final long timeout;
    private FlowOutcome outcome = FlowOutcome.SILENT;
    private Detail detail = Detail.NONE;
    private Optional<TlsSeen> tls = Optional.empty();

    /** An attempt of at most so long. */
    protected FlowAttempt(Knock knock, InetAddress address, Duration timeout) {
        this.knock = Objects.requireNonNull(knock, "knock");
        this.address = Objects.requireNonNull(address, "address");
        this.timeout = timeout.toNanos();
    }

    /** What is knocked on. */
    public final Knock knock() {
        return knock;
    }

    /** The address that is tried. */
    public final InetAddress address() {
        return address;
    }

    protected final InetSocketAddress target() {
        return new InetSocketAddress(address, knock.proxy().map(ProxyAddress::port).orElse(knock.port()));
    }

    protected final long timeoutNanos() {
        return timeout;
    }

    /**
     * How long a taken connection is watched before it counts as kept: what stands in the place of a service that is not there (a balancer
     * without a back end, a firewall that answers for the host) closes it within a round trip or two.
     */
    protected final long watchNanos() {
        return Math.min(LONGEST_WATCH.toNanos(), timeout / WATCH_PART);
    }

    /** Whether a connection came about and was reset before anybody looked: the JDK says so at the end of connecting. */
    protected static boolean wasTaken(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("reset");
    }

    /** Ends it with an outcome. */
    public final void end(FlowOutcome with, Detail why) {
        outcome = with;
        detail = why;
        end();
    }

    protected final void saw(TlsSeen seen) {
        tls = Optional.of(seen);
    }

    /** What came of it, once it is over. */
    public final Reached reached() {
        return new Reached(knock, Optional.of(address), outcome, millis(), detail, tls);
    }

    @Override
    protected long nextDue() {
        return timeout;
    }

    @Override
    protected void failed(IOException failure) {
        end(ConnectFailure.outcome(failure), ConnectFailure.detail(failure));
    }
}
