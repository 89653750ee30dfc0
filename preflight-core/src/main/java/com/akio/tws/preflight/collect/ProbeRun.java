package com.akio.tws.preflight.collect;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Mismatch;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.fact.Value;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One probe at work in its own thread, and the readings that it gave before its deadline. */
final class ProbeRun implements Readings {

    private final Probe probe;
    private final CountDownLatch done = new CountDownLatch(1);
    private final Map<String, Reading<Value>> readings = new HashMap<>();
    private @Nullable Throwable thrown;
    private boolean closed;

    private ProbeRun(Probe probe) {
        this.probe = probe;
    }

    static ProbeRun start(Probe probe) {
        ProbeRun run = new ProbeRun(probe);
        Thread thread = new Thread(run::look, "probe-" + probe.name());
        thread.setDaemon(true);
        thread.start();
        return run;
    }

    Probe probe() {
        return probe;
    }

    private void look() {
        try {
            probe.look(this);
        } catch (Throwable failed) {
            // Whatever it is: a native library that does not load costs this probe's facts, not the run.
            synchronized (this) {
                thrown = failed;
            }
        } finally {
            done.countDown();
        }
    }

    void await(long nanos) {
        try {
            if (!done.await(Math.max(0, nanos), TimeUnit.NANOSECONDS)) {
                synchronized (this) {
                    closed = true;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            synchronized (this) {
                closed = true;
            }
        }
    }

    @Override
    public synchronized <T> void put(FactKey<T> key, Reading<T> reading) {
        if (!probe.facts().contains(key)) {
            throw new IllegalArgumentException(probe.name() + " did not announce " + key.name());
        }
        if (!closed) {
            readings.put(key.name(), reading.map(key.type()::toValue));
        }
    }

    synchronized Reading<Value> close(FactKey<?> key, Duration deadline) {
        Reading<Value> reading = readings.get(key.name());
        if (reading != null) {
            return reading;
        }
        Source source = new Source("probe " + probe.name());
        if (thrown != null) {
            return new Reading.Unreadable<>(Reason.of(Reason.Kind.FAILED, thrown.toString()), source);
        }
        return closed
                ? new Reading.Unreadable<>(Reason.of(Reason.Kind.TIMED_OUT, deadline.toMillis() + " ms"), source)
                : new Reading.Unreadable<>(Reason.of(Reason.Kind.FAILED, new Mismatch(key.name(), "null")), source);
    }
}
