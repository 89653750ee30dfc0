package com.akio.tws.preflight.bundle;

import java.util.List;
import java.util.Set;

/** The names of a bundle's entries, and how much a bundle may hold: far more than any real one, far less than a bomb. */
final class BundleEntries {

    static final String MANIFEST = "manifest.json";
    static final String SNAPSHOT = "snapshot.json";
    static final String REPORT = "report.json";
    static final String LOG = "log.txt";
    /** For the person who sends it; bundles of earlier versions have none. */
    static final String CONTENTS = "contents.txt";

    /** The signature of the manifest's bytes, itself named by no manifest. */
    static final String SIGNATURE = "manifest.sig";

    static final Set<String> ALL = Set.of(MANIFEST, SNAPSHOT, REPORT, LOG, CONTENTS, SIGNATURE);
    /** Those that no checksum of the manifest can cover. */
    static final Set<String> UNLISTED = Set.of(MANIFEST, SIGNATURE);
    static final List<String> NEEDED = List.of(MANIFEST, SNAPSHOT);

    /** The whole file, packed. */
    static final long LONGEST_FILE = 16L << 20;

    /** One entry, unpacked; the sample's largest has 60 KB, thousands of firewall rules and rehearsed flows some MB. */
    static final int LONGEST_ENTRY = 8 << 20;

    /** How many times its packed size a bundle of more than {@link #SMALL} may unpack to. */
    static final int HIGHEST_RATIO = 100;

    /** What may unpack from any number of bytes. */
    static final int SMALL = 1 << 20;

    /** The values of one JSON text: each costs memory however few its letters are. */
    static final int MOST_VALUES = 400_000;

    private BundleEntries() {
    }

    /** How many values the JSON text can hold at most: each but the first stands behind one of these signs. */
    static int valuesAtMost(byte[] json) {
        int values = 1;
        for (byte sign : json) {
            if (sign == ',' || sign == '[' || sign == '{') {
                values++;
            }
        }
        return values;
    }
}
