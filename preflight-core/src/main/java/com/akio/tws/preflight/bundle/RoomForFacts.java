package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.fact.Excess;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Keeps a snapshot within what every reader of bundles takes: a fact that is too large for that counts as not read, and says so. It is
 * done before anything is judged, so that the verdict on the machine is the one that its bundle gives.
 */
public final class RoomForFacts {

    private RoomForFacts() {
    }

    private record Sized(String fact, Reading<Value> reading, SnapshotSize size) {
    }

    /** The snapshot, without those of its largest facts that are too large. */
    public static Snapshot in(Snapshot snapshot) {
        List<Sized> facts = new ArrayList<>();
        SnapshotSize whole = SnapshotSize.none();
        for (Map.Entry<String, Reading<Value>> fact : snapshot.readings().entrySet()) {
            Sized sized = new Sized(fact.getKey(), fact.getValue(), SnapshotSize.of(fact.getKey(), fact.getValue()));
            facts.add(sized);
            whole = whole.and(sized.size());
        }
        if (whole.fits()) {
            return snapshot;
        }
        facts.sort(Comparator.comparing((Sized one) -> share(one.size())).reversed());
        Map<String, Reading<Value>> readings = new LinkedHashMap<>(snapshot.readings());
        for (Sized largest : facts) {
            if (whole.fits()) {
                break;
            }
            Reading<Value> gone = new Reading.Unreadable<>(Reason.of(excess(largest.size())), largest.reading().source());
            readings.put(largest.fact(), gone);
            whole = whole.without(largest.size()).and(SnapshotSize.of(largest.fact(), gone));
        }
        return new Snapshot(snapshot.collectedAt(), snapshot.took(), readings);
    }

    /** The measure that it takes the most of. */
    private static Excess excess(SnapshotSize size) {
        return lettersShare(size) >= valuesShare(size) ? new Excess(Excess.Unit.BYTES, BundleEntries.LONGEST_ENTRY, OptionalLong.of(size.letters()))
                : new Excess(Excess.Unit.VALUES, BundleEntries.MOST_VALUES, OptionalLong.of(size.values()));
    }

    private static double share(SnapshotSize size) {
        return Math.max(lettersShare(size), valuesShare(size));
    }

    private static double lettersShare(SnapshotSize size) {
        return size.letters() / (double) BundleEntries.LONGEST_ENTRY;
    }

    private static double valuesShare(SnapshotSize size) {
        return size.values() / (double) BundleEntries.MOST_VALUES;
    }
}
