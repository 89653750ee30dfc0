package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.text.Argument;

/**
 * The figure {@code gigabytes} of a disk check, in units of 1024³ bytes as Windows shows them.
 *
 * @param number how many
 */
record Gigabytes(long number) {

    private static final long GIB = 1024L * 1024 * 1024;

    static Gigabytes of(Figures figures) {
        return new Gigabytes(figures.whole("gigabytes"));
    }

    long bytes() {
        return number * GIB;
    }

    Argument said() {
        return Argument.bytes(bytes());
    }
}
