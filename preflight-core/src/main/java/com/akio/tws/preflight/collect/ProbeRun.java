package com.akio.tws.preflight.collect;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Mismatch;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.fact.Value;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One probe at work in its own thread, and the readings that it gave before its deadline. */
final class ProbeRun implements Readings {

    private final Probe probe;
    private final Map<String, Reading<Value>> readings = new HashMap<>();
    private @Nullable Throwable thrown;
    private @Nullable Reason givenUp;
    private boolean done;

    private ProbeRun(Probe probe) {
        this.probe = probe;
    }

    /** Sets it to work; {@code ended} hears when it has ended by itself. */
    static ProbeRun start(Probe probe, Ended ended) {
        ProbeRun run = new ProbeRun(probe);
        Thread thread = new Thread(() -> run.look(ended), "probe-" + probe.name());
        thread.setDaemon(true);
        thread.start();
        return run;
    }

    Probe probe() {
        return probe;
    }

    private void look(Ended ended) {
        try {
            probe.look(this);
        } catch (Throwable failed) {
            // Whatever it is: a native library that does not load costs this probe's facts, not the run.
            synchronized (this) {
                thrown = failed;
            }
        } finally {
            synchronized (this) {
                done = true;
            }
            ended.add(this);
        }
    }

    /** Takes nothing more from it, unless it has ended. */
    synchronized void giveUp(Reason why) {
        if (!done) {
            givenUp = why;
        }
    }

    @Override
    public synchronized <T> void put(FactKey<T> key, Reading<T> reading) {
        if (!probe.facts().contains(key)) {
            throw new IllegalArgumentException(probe.name() + " did not announce " + key.name());
        }
        if (givenUp == null) {
            readings.put(key.name(), reading.map(key.type()::toValue));
        }
    }

    synchronized Reading<Value> close(FactKey<?> key) {
        Reading<Value> reading = readings.get(key.name());
        if (reading != null) {
            return reading;
        }
        Source source = new Source("probe " + probe.name());
        if (thrown != null) {
            return new Reading.Unreadable<>(Reason.of(Reason.Kind.FAILED, thrown.toString()), source);
        }
        return givenUp != null
                ? new Reading.Unreadable<>(givenUp, source)
                : new Reading.Unreadable<>(Reason.of(Reason.Kind.FAILED, new Mismatch(key.name(), "null")), source);
    }
}
