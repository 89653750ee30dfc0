package com.akio.tws.preflight.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Everything that was seen of one machine at one time: a plain value that can be saved, sent and judged anywhere.
 *
 * @param collectedAt when looking began
 * @param took how long looking took
 * @param readings each fact by its name, in the order of the probes
 */
public record Snapshot(Instant collectedAt, Duration took, Map<String, Reading<Value>> readings) {

    private static final Source NOWHERE = new Source("snapshot");

    public Snapshot {
        Objects.requireNonNull(collectedAt, "collectedAt");
        Objects.requireNonNull(took, "took");
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    }

    /** One fact, typed. A fact that nobody collected, or that has another type, is unreadable. */
    public <T> Reading<T> read(FactKey<T> key) {
        Reading<Value> reading = raw(key);
        if (reading instanceof Reading.Known<Value> known) {
            try {
                return new Reading.Known<>(key.type().fromValue(known.value()), known.source());
            } catch (UnexpectedValue unexpected) {
                return new Reading.Unreadable<>(Reason.of(Reason.Kind.MALFORMED, unexpected.mismatch()), known.source());
            }
        }
        return reading.map(never -> {
            throw new IllegalStateException("only a known reading has a value");
        });
    }

    /** One fact as it was saved. */
    public Reading<Value> raw(FactKey<?> key) {
        Reading<Value> reading = readings.get(key.name());
        return reading == null ? new Reading.Unreadable<>(Reason.of(Reason.Kind.NOT_COLLECTED, ""), NOWHERE) : reading;
    }
}
