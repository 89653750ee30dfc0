package com.akio.tws.preflight.collect;

import com.akio.tws.preflight.fact.Elapsed;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
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
import java.util.Optional;

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

    /**
     * Looks. A thread of a probe that hangs is left behind as a daemon, which does not keep the process alive.
     *
     * <p>To cancel, interrupt the calling thread: the call returns at once, with what is known by then, and the thread stays interrupted.
     * What was not read is {@link Reason.Kind#NOT_COLLECTED}, where a probe that took too long is {@link Reason.Kind#TIMED_OUT}.
     */
    public Snapshot collect(List<Probe> probes) {
        Instant begun = clock.instant();
        Ended ended = new Ended(probes.size(), progress);
        List<ProbeRun> runs = new ArrayList<>(probes.size());
        for (Probe probe : probes) {
            runs.add(ProbeRun.start(probe, ended));
        }
        Optional<Reason> givenUp = ended.await(deadline);
        Map<String, Reading<Value>> readings = new LinkedHashMap<>();
        for (ProbeRun run : runs) {
            givenUp.ifPresent(run::giveUp);
            for (FactKey<?> key : run.probe().facts()) {
                readings.put(key.name(), run.close(key));
            }
            ended.tellOf(run);
        }
        return new Snapshot(begun, Elapsed.between(begun, clock.instant()), readings);
    }
}
