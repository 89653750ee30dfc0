package com.akio.tws.preflight.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a bundle says of its own masks: what kind of thing was masked how often, never the thing.
 *
 * @param map the sign of the map that was used
 * @param counts what was masked
 * @param notSearched how many names are also words of this tool, and were masked only where they are known to be names
 */
public record Redaction(String map, List<Count> counts, int notSearched) {

    /**
     * One kind.
     *
     * @param kind for example {@code host}
     * @param values how many different ones there were
     * @param places in how many places of the snapshot they stood
     */
    public record Count(String kind, int values, int places) {
        public Count {
            Objects.requireNonNull(kind, "kind");
        }
    }

    /** What was masked at first and what was masked now, when somebody went on with the same map. */
    public Redaction after(Redaction first) {
        Map<String, Count> all = new LinkedHashMap<>();
        for (Count count : first.counts()) {
            all.put(count.kind(), count);
        }
        for (Count count : counts) {
            all.merge(count.kind(), count, (one, other) -> new Count(one.kind(), one.values() + other.values(), one.places() + other.places()));
        }
        return new Redaction(map, List.copyOf(all.values()), first.notSearched() + notSearched);
    }

    public Redaction {
        Objects.requireNonNull(map, "map");
        counts = List.copyOf(counts);
    }
}
