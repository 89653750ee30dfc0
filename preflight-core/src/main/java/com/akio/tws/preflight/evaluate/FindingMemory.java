package com.akio.tws.preflight.evaluate;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.report.Finding;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * What one check said before of one question, by the very readings that it asked for. Bounded: machines that differ in everything are
 * judged one by one, as without it. Several threads use it at once.
 */
final class FindingMemory {

    private static final int MOST_FINDINGS = 256;
    private static final int MOST_WAYS = 8;

    /** The facts that were asked for: another set of them for each way that a check may take. */
    private final List<List<String>> ways = new CopyOnWriteArrayList<>();
    private final Map<Seen, Finding> findings = new ConcurrentHashMap<>();
    /** The last that fitted: most machines are like the one before. */
    private volatile @Nullable Fitting last;

    private record Fitting(Seen seen, Finding finding) {
    }

    /** The finding of a machine with the same readings; null where there is none yet. */
    @Nullable Finding recall(Map<String, Reading<Value>> readings) {
        Fitting fitting = last;
        if (fitting != null && fitting.seen().isOf(readings)) {
            return fitting.finding();
        }
        for (List<String> way : ways) {
            Seen seen = new Seen(way, readings);
            Finding finding = findings.get(seen);
            if (finding != null) {
                last = new Fitting(seen, finding);
                return finding;
            }
        }
        return null;
    }

    void keep(Finding finding, List<String> asked, Map<String, Reading<Value>> readings) {
        if (findings.size() >= MOST_FINDINGS) {
            return;
        }
        if (!ways.contains(asked)) {
            if (ways.size() >= MOST_WAYS) {
                return;
            }
            ways.add(asked);
        }
        findings.put(new Seen(asked, readings), finding);
    }

    /** The readings of some facts, as objects: equal ones of two bundles are one object where they were shared, else two, which costs time only. */
    private static final class Seen {

        private final List<String> way;
        private final @Nullable Reading<Value>[] readings;
        private final int hash;

        @SuppressWarnings({"unchecked", "rawtypes"})
        Seen(List<String> way, Map<String, Reading<Value>> all) {
            this.way = way;
            this.readings = new Reading[way.size()];
            int sum = 0;
            for (int i = 0; i < readings.length; i++) {
                readings[i] = all.get(way.get(i));
                sum = 31 * sum + System.identityHashCode(readings[i]);
            }
            this.hash = sum;
        }

        /** Whether a machine has the very same readings of these facts. */
        @SuppressWarnings("ReferenceEquality") // the same object has the same value
        boolean isOf(Map<String, Reading<Value>> all) {
            for (int i = 0; i < readings.length; i++) {
                if (all.get(way.get(i)) != readings[i]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // the same object has the same value; another need not be looked into
        public boolean equals(@Nullable Object other) {
            if (!(other instanceof Seen its) || hash != its.hash || !way.equals(its.way)) {
                return false;
            }
            for (int i = 0; i < readings.length; i++) {
                if (readings[i] != its.readings[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
