package com.akio.tws.preflight.collect;

import com.akio.tws.preflight.fact.Elapsed;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Value;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Runs probes side by side, each with its own deadline, and always gives a complete snapshot: a probe that throws, hangs or is
 * denied costs its own facts and nothing else.
 */
public final class Collector {

    private final Duration deadline;
    private final Clock clock;
    private final Progress progress;

    /**
     * A collector.
     *
     * @param deadline how long each probe may take; since all run side by side, the whole run takes no longer
     * @param clock gives the time of collection and how long it took
     * @param progress told as probes finish
     */
    public Collector(Duration deadline, Clock clock, Progress progress) {
        if (deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("a deadline must lie ahead: " + deadline);
        }
        this.deadline = deadline;
        this.clock = Objects.requireNonNull(clock, "clock");
        this.progress = Objects.requireNonNull(progress, "progress");
    }

    /** Looks. A thread of a probe that hangs is left behind as a daemon, which does not keep the process alive. */
    public Snapshot collect(List<Probe> probes) {
        Instant begun = clock.instant();
        List<ProbeRun> runs = new ArrayList<>(probes.size());
        for (Probe probe : probes) {
            runs.add(ProbeRun.start(probe));
        }
        long end = System.nanoTime() + deadline.toNanos();
        Map<String, Reading<Value>> readings = new LinkedHashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            ProbeRun run = runs.get(i);
            run.await(end - System.nanoTime());
            for (FactKey<?> key : run.probe().facts()) {
                readings.put(key.name(), run.close(key, deadline));
            }
            progress.finished(run.probe().name(), i + 1, runs.size());
        }
        return new Snapshot(begun, Elapsed.between(begun, clock.instant()), readings);
    }
}
