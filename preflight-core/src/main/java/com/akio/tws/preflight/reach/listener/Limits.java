package com.akio.tws.preflight.reach.listener;

import java.time.Duration;
import java.util.Objects;

/**
 * How much a listener lets callers cost it.
 *
 * @param connections TCP connections at one time
 * @param connectionsEach of one address at one time
 * @param patience how long a connection may take to ask
 * @param proofsPerSecond how many proofs are looked at in a second; what comes above that is dropped unread
 */
public record Limits(int connections, int connectionsEach, Duration patience, int proofsPerSecond) {

    /** Enough for fifty PCs knocking at once, little for the machine: a proof costs about a microsecond. */
    public static final Limits USUAL = new Limits(512, 64, Duration.ofSeconds(5), 100_000);

    public Limits {
        Objects.requireNonNull(patience, "patience");
        if (connections < 1 || connectionsEach < 1 || proofsPerSecond < 1 || patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("limits must let somebody in");
        }
    }
}
