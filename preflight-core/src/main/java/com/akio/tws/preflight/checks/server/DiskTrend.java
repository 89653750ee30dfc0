package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.EarlierSpace;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How fast a volume fills, from what was free at two runs: a straight line through two points, and no more than that.
 *
 * @param since the earlier run
 * @param bytesPerDay what is used up in a day; 0 or less when nothing was
 * @param left how long until so little is free; empty while the volume does not fill
 */
record DiskTrend(Instant since, long bytesPerDay, Optional<Duration> left) {

    /** Further ahead the line says nothing, and dates would overflow. */
    private static final double FARTHEST_DAYS = 36_500;

    private static final double DAY_MILLIS = Duration.ofDays(1).toMillis();

    /** The filling since an earlier run; empty when none is known, or it is no earlier. */
    static Optional<DiskTrend> of(Facts facts, long free, long least) {
        Optional<EarlierSpace> earlier = facts.known(DiskFacts.EARLIER_SPACE);
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        long millis = Duration.between(earlier.get().at(), facts.snapshot().collectedAt()).toMillis();
        if (millis <= 0) {
            return Optional.empty();
        }
        double perDay = ((double) earlier.get().free() - free) * DAY_MILLIS / millis;
        double days = perDay > 0 ? Math.max(0, free - least) / perDay : Double.MAX_VALUE;
        return Optional.of(new DiskTrend(earlier.get().at(), (long) perDay,
                days < FARTHEST_DAYS ? Optional.of(Duration.ofMinutes((long) (days * 24 * 60))) : Optional.empty()));
    }
}
