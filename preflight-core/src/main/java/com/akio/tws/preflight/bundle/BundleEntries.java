package com.akio.tws.preflight.bundle;

import java.util.Set;

/** The names of a bundle's entries, and how much a bundle may hold: far more than any real one, far less than a bomb. */
final class BundleEntries {

    static final String MANIFEST = "manifest.json";
    static final String SNAPSHOT = "snapshot.json";
    static final String REPORT = "report.json";
    static final String LOG = "log.txt";

    static final Set<String> ALL = Set.of(MANIFEST, SNAPSHOT, REPORT, LOG);

    /** The whole file, packed. */
    static final long LONGEST_FILE = 16L << 20;

    /** One entry, unpacked. */
    static final int LONGEST_ENTRY = 16 << 20;

    private BundleEntries() {
    }
}
