package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.json.ValueJson;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.SiteProfileReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The facts and plans of bundles that were read before, by the very bytes that they were saved as: the PCs of a site are nearly alike, and
 * what was read once need not be read again. Equal bytes give the same object. Bounded; several threads use it at once.
 */
public final class SharedFacts {

    private static final int MOST_FORMS = 64;
    private static final int MOST_FRAMES = 16;
    private static final int MOST_NAMES = 2_000;
    /** A value takes some ten times its text. */
    private static final long MOST_BYTES = 3L << 20;

    private final Map<String, Named> facts = new ConcurrentHashMap<>();
    private final Named first = new Named("");
    private final List<SnapshotFrame> snapshots = new CopyOnWriteArrayList<>();
    private final List<ManifestFrame> manifests = new CopyOnWriteArrayList<>();
    private final List<Form<SiteProfile>> plans = new CopyOnWriteArrayList<>();
    private final AtomicLong bytes = new AtomicLong();

    /** Holds nothing yet. */
    public SharedFacts() {
    }

    /** A whole object as it was saved, from bracket to bracket: what begins with it has it whole. */
    @SuppressWarnings("ArrayRecordComponent") // compared with a range, below
    record Form<T>(byte[] text, T read) {
        boolean standsAt(byte[] all, int at) {
            return at + text.length <= all.length && Arrays.equals(text, 0, text.length, all, at, at + text.length);
        }
    }

    /** How a part is read strictly. */
    private interface Reader<T> {
        T read(JsonCursor part) throws BadInput;
    }

    /** The forms of one fact, and which fact mostly stands behind it. */
    static final class Named {

        private final String name;
        private final byte[] quoted;
        private final List<Form<Reading<Value>>> forms = new CopyOnWriteArrayList<>();
        private volatile @Nullable Named next;

        private Named(String name) {
            this.name = name;
            this.quoted = ('"' + name + '"').getBytes(StandardCharsets.ISO_8859_1);
        }

        String name() {
            return name;
        }

        /** How many bytes its name takes, with its quotes. */
        int length() {
            return quoted.length;
        }

        /** The form whose object begins at a place, if the same bytes were read before. */
        Optional<Form<Reading<Value>>> form(byte[] all, int at) {
            return standing(forms, all, at);
        }
    }

    /** What stands before the first fact. */
    Named first() {
        return first;
    }

    /** The fact that stood behind {@code before} in another snapshot, if its name begins at a place. */
    Optional<Named> behind(Named before, byte[] all, int at) {
        Named next = before.next;
        return next != null && at + next.quoted.length <= all.length && Arrays.equals(next.quoted, 0, next.quoted.length, all, at, at + next.quoted.length)
                ? Optional.of(next) : Optional.empty();
    }

    /** The fact of this name, made of bytes that are no escape; from now on it is expected behind {@code before}. */
    Named named(String name, Named before) {
        Named known = facts.get(name);
        Named named = known != null ? known : facts.size() < MOST_NAMES ? facts.computeIfAbsent(name, Named::new) : new Named(name);
        before.next = named;
        return named;
    }

    /** The plan whose object begins at a place, if the same bytes were read before. */
    Optional<Form<SiteProfile>> plan(byte[] all, int at) {
        return standing(plans, all, at);
    }

    /** Reads the fact that these bytes save. */
    Reading<Value> learnFact(Named fact, byte[] text) throws BadInput {
        return learn(fact.forms, text, ValueJson::readReading);
    }

    /** Reads the plan that these bytes save. */
    SiteProfile learnPlan(byte[] text) throws BadInput {
        return learn(plans, text, SiteProfileReader::readSaved);
    }

    /** What these parts are, if others differ from them in their time and duration only. */
    Optional<Collected> framed(SnapshotParts.Found parts) {
        for (SnapshotFrame frame : snapshots) {
            Optional<Collected> known = frame.read(parts);
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    /** Remembers what was read in these parts. */
    void learnFrame(SnapshotParts.Found parts, Collected collected) {
        if (snapshots.size() < MOST_FRAMES) {
            SnapshotFrame.of(parts, collected).ifPresent(snapshots::add);
        }
    }

    /** Reads a manifest; one that differs from others in its sums only is not parsed. */
    Manifest manifest(String name, byte[] utf8) throws BadInput {
        for (ManifestFrame frame : manifests) {
            Optional<Manifest> known = frame.read(utf8);
            if (known.isPresent()) {
                return known.get();
            }
        }
        Manifest manifest = Manifest.read(BundleReader.json(name, utf8));
        if (manifests.size() < MOST_FRAMES) {
            ManifestFrame.of(utf8).ifPresent(manifests::add);
        }
        return manifest;
    }

    private static <T> Optional<Form<T>> standing(List<Form<T>> known, byte[] all, int at) {
        for (Form<T> form : known) {
            if (form.standsAt(all, at)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private <T> T learn(List<Form<T>> known, byte[] text, Reader<T> reader) throws BadInput {
        T read = reader.read(JsonSource.strict("", text).read());
        if (known.size() < MOST_FORMS && bytes.get() + text.length <= MOST_BYTES) {
            bytes.addAndGet(text.length);
            known.add(new Form<>(text, read));
        }
        return read;
    }
}
