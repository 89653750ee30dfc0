package com.akio.tws.preflight.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Everything that was seen of one machine at one time: a plain value that can be saved, sent and judged anywhere.
 */
public final class Snapshot {

    private static final Source NOWHERE = new Source("snapshot");

    private final Instant collectedAt;
    private final Duration took;
    private final Map<String, Reading<Value>> readings;
    private final SnapshotWitness witness;

    /**
     * A snapshot.
     *
     * @param collectedAt when looking began
     * @param took how long looking took
     * @param readings each fact by its name, in the order of the probes
     */
    public Snapshot(Instant collectedAt, Duration took, Map<String, Reading<Value>> readings) {
        this(collectedAt, took, Collections.unmodifiableMap(new LinkedHashMap<>(readings)), SnapshotWitness.NOBODY);
    }

    private Snapshot(Instant collectedAt, Duration took, Map<String, Reading<Value>> readings, SnapshotWitness witness) {
        this.collectedAt = Objects.requireNonNull(collectedAt, "collectedAt");
        this.took = Objects.requireNonNull(took, "took");
        this.readings = readings;
        this.witness = Objects.requireNonNull(witness, "witness");
    }

    /** The same snapshot; the witness learns whatever is asked of it. */
    public Snapshot watchedBy(SnapshotWitness other) {
        return new Snapshot(collectedAt, took, readings, other);
    }

    /** When looking began. */
    public Instant collectedAt() {
        witness.askedBeyondFacts();
        return collectedAt;
    }

    /** How long looking took. */
    public Duration took() {
        witness.askedBeyondFacts();
        return took;
    }

    /** Each fact by its name, in the order of the probes. */
    public Map<String, Reading<Value>> readings() {
        witness.askedBeyondFacts();
        return readings;
    }

    /** Whether it says anything of a fact. */
    public boolean holds(FactKey<?> key) {
        witness.asked(key.name());
        return readings.containsKey(key.name());
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
        witness.asked(key.name());
        Reading<Value> reading = readings.get(key.name());
        return reading == null ? new Reading.Unreadable<>(Reason.of(Reason.Kind.NOT_COLLECTED, ""), NOWHERE) : reading;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Snapshot its && collectedAt.equals(its.collectedAt) && took.equals(its.took) && readings.equals(its.readings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(collectedAt, took, readings);
    }

    @Override
    public String toString() {
        return "Snapshot[collectedAt=" + collectedAt + ", took=" + took + ", readings=" + readings + "]";
    }
}
