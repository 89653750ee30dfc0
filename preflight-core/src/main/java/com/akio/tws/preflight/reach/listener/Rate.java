package com.akio.tws.preflight.reach.listener;

/** Lets so many pass in a second, at once or spread. */
final class Rate {

    private static final long SECOND = 1_000_000_000L;

    private final int perSecond;
    private long since;
    private int passed;

    Rate(int perSecond, long now) {
        this.perSecond = perSecond;
        this.since = now;
    }

    boolean lets(long now) {
        if (now - since >= SECOND) {
            since = now;
            passed = 0;
        }
        if (passed >= perSecond) {
            return false;
        }
        passed++;
        return true;
    }
}
