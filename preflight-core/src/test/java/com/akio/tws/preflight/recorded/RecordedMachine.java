package com.akio.tws.preflight.recorded;

import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.bundle.SnapshotReader;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.Site;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A machine as data: the recorded readings of a sound server, and what a test changes in them.
 *
 * <p>Nothing is simulated by overriding: a test that wants a denied key lays a denied reading over the recorded one. Machines are
 * immutable; every change gives another one.
 */
public final class RecordedMachine {

    private static final String SOUND_SERVER = "sound-server.json";
    private static final Snapshot SOUND = read();

    private final Map<String, Reading<Value>> readings;

    private RecordedMachine(Map<String, Reading<Value>> readings) {
        this.readings = Map.copyOf(readings);
    }

    /** A physical Windows Server 2022 Standard in French, 32 GB, two Xeons, TWS on a drive of its own: READY for the smallest site. */
    public static RecordedMachine sound() {
        return new RecordedMachine(SOUND.readings());
    }

    /** A machine on which Windows says of every fact that it is not there. */
    public static RecordedMachine empty() {
        Map<String, Reading<Value>> absent = new LinkedHashMap<>();
        SOUND.readings().forEach((name, reading) -> absent.put(name, new Reading.Absent<>(reading.source())));
        return new RecordedMachine(absent);
    }

    /** A machine that lets nobody read anything. */
    public static RecordedMachine locked() {
        Map<String, Reading<Value>> denied = new LinkedHashMap<>();
        SOUND.readings().forEach((name, reading) -> denied.put(name, denied(reading.source())));
        return new RecordedMachine(denied);
    }

    /** The same machine with another value. */
    public <T> RecordedMachine set(FactKey<T> key, T value) {
        return with(key.name(), new Reading.Known<>(key.type().toValue(value), sourceOf(key)));
    }

    /** The same machine with a saved value of any shape, the fact's own or not. */
    public RecordedMachine setRaw(FactKey<?> key, Value value) {
        return with(key.name(), new Reading.Known<>(value, sourceOf(key)));
    }

    /** The same machine, on which Windows says that this is not there (code 2). */
    public RecordedMachine absent(FactKey<?>... keys) {
        Map<String, Reading<Value>> others = new LinkedHashMap<>(readings);
        for (FactKey<?> key : keys) {
            others.put(key.name(), new Reading.Absent<>(sourceOf(key)));
        }
        return new RecordedMachine(others);
    }

    /** The same machine, on which Windows refuses to tell (code 5). */
    public RecordedMachine denied(FactKey<?>... keys) {
        Map<String, Reading<Value>> others = new LinkedHashMap<>(readings);
        for (FactKey<?> key : keys) {
            others.put(key.name(), denied(sourceOf(key)));
        }
        return new RecordedMachine(others);
    }

    /** The same machine, with a reading that failed for this reason. */
    public RecordedMachine unreadable(FactKey<?> key, Reason reason) {
        return with(key.name(), new Reading.Unreadable<>(reason, sourceOf(key)));
    }

    /** The same machine, on which nobody looked for this. */
    public RecordedMachine notCollected(FactKey<?> key) {
        Map<String, Reading<Value>> others = new LinkedHashMap<>(readings);
        others.remove(key.name());
        return new RecordedMachine(others);
    }

    /** What was seen of it, in the order of the recording. */
    public Snapshot snapshot() {
        Map<String, Reading<Value>> ordered = new LinkedHashMap<>();
        SOUND.readings().keySet().stream().filter(readings::containsKey).forEach(name -> ordered.put(name, readings.get(name)));
        readings.keySet().stream().sorted().forEach(name -> ordered.putIfAbsent(name, readings.get(name)));
        return new Snapshot(SOUND.collectedAt(), SOUND.took(), ordered);
    }

    /** The machine as it was collected for a site. */
    public Collected collectedFor(Site site) {
        return new Collected(snapshot(), site, false);
    }

    private RecordedMachine with(String name, Reading<Value> reading) {
        Map<String, Reading<Value>> others = new LinkedHashMap<>(readings);
        others.put(name, reading);
        return new RecordedMachine(others);
    }

    private static Source sourceOf(FactKey<?> key) {
        Reading<Value> recorded = SOUND.readings().get(key.name());
        return recorded == null ? new Source("test " + key.name()) : recorded.source();
    }

    private static Reading<Value> denied(Source source) {
        return new Reading.Unreadable<>(Reason.of(Reason.Kind.DENIED, 5, "Access is denied."), source);
    }

    private static Snapshot read() {
        try (InputStream bytes = RecordedMachine.class.getResourceAsStream(SOUND_SERVER)) {
            return SnapshotReader.read(SOUND_SERVER, bytes.readAllBytes()).snapshot();
        } catch (IOException | BadInput broken) {
            throw new IllegalStateException(SOUND_SERVER, broken);
        }
    }
}
