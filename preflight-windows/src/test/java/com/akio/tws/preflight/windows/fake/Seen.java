package com.akio.tws.preflight.windows.fake;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What one probe put; a fact put twice, or not announced, fails the test. */
public final class Seen implements Readings {

    private final Probe probe;
    private final Map<FactKey<?>, Reading<?>> readings = new LinkedHashMap<>();

    private Seen(Probe probe) {
        this.probe = probe;
    }

    public static Seen by(Probe probe) {
        Seen seen = new Seen(probe);
        probe.look(seen);
        return seen;
    }

    @Override
    public <T> void put(FactKey<T> key, Reading<T> reading) {
        if (!probe.facts().contains(key)) {
            throw new IllegalArgumentException(probe.name() + " did not announce " + key.name());
        }
        if (readings.put(key, reading) != null) {
            throw new IllegalStateException(probe.name() + " put twice " + key.name());
        }
    }

    public Set<FactKey<?>> keys() {
        return readings.keySet();
    }

    @SuppressWarnings("unchecked")
    public <T> Reading<T> reading(FactKey<T> key) {
        return (Reading<T>) readings.get(key);
    }

    /** The value, which must be known. */
    public <T> T value(FactKey<T> key) {
        return reading(key).known().orElseThrow(() -> new AssertionError(key.name() + " is " + reading(key)));
    }

    public String source(FactKey<?> key) {
        return readings.get(key).source().where();
    }
}
