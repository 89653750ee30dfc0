package com.akio.tws.preflight.collect;

import com.akio.tws.preflight.fact.Reason;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The probes that have ended, told one by one to whoever watches. Used by the collecting thread alone, but for {@link #add}. */
final class Ended {

    private final BlockingQueue<ProbeRun> queue = new LinkedBlockingQueue<>();
    private final Set<ProbeRun> told = new HashSet<>();
    private final int all;
    private Progress progress;

    Ended(int all, Progress progress) {
        this.all = all;
        this.progress = progress;
    }

    /** One has ended by itself; from its own thread. */
    void add(ProbeRun run) {
        queue.add(run);
    }

    /** Waits until all have ended; else gives the reason why the others are given up. */
    Optional<Reason> await(Duration deadline) {
        long end = System.nanoTime() + deadline.toNanos();
        try {
            while (told.size() < all) {
                ProbeRun next = queue.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (next == null) {
                    return Optional.of(Reason.of(Reason.Kind.TIMED_OUT, deadline.toMillis() + " ms"));
                }
                tellOf(next);
            }
            return Optional.empty();
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            return Optional.of(Reason.of(Reason.Kind.NOT_COLLECTED, ""));
        }
    }

    /** Tells of one, once. */
    void tellOf(ProbeRun run) {
        if (!told.add(run)) {
            return;
        }
        try {
            progress.finished(run.probe().name(), told.size(), all);
        } catch (RuntimeException | Error failed) {
            // What watches is no part of what is looked at; one that failed once would fail for every probe.
            progress = Progress.NONE;
        }
    }
}
