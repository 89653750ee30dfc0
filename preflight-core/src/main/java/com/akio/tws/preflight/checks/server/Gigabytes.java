package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.text.Argument;

/** The figure {@code gigabytes} of a disk check, in units of 1024³ bytes as Windows shows them. */
final class Gigabytes {

    private static final long GIB = 1024L * 1024 * 1024;

    private Gigabytes() {
    }

    static long bytes(Figures figures) {
        return figures.whole("gigabytes") * GIB;
    }

    static Argument of(Figures figures) {
        return Argument.bytes(bytes(figures));
    }
}
