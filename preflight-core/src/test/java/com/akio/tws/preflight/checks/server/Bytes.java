package com.akio.tws.preflight.checks.server;

/** Sizes of tests, in the units that the document means. */
final class Bytes {

    static final long GIB = 1L << 30;
    static final long MIB = 1L << 20;

    private Bytes() {
    }

    /** A number of gigabytes, rounded down to a byte, less so many bytes. */
    static long gib(double count, long less) {
        return (long) (count * GIB) - less;
    }
}
