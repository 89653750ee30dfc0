package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.json.ValueJson;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Purpose;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.SiteProfileReader;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.site.Use;
import com.akio.tws.preflight.text.Message;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what {@link SnapshotWriter} writes. Facts that this version does not know are kept and ignored. */
public final class SnapshotReader {

    static final long LONGEST_RUN_MILLIS = 86_400_000;

    private SnapshotReader() {
    }

    /** Reads a snapshot from its bytes. */
    public static Collected read(String name, byte[] utf8) throws BadInput {
        JsonCursor snapshot = BundleReader.json(name, utf8);
        SchemaName.SNAPSHOT.verify(snapshot);
        Map<String, Reading<Value>> facts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonCursor> fact : snapshot.member("facts").entries().entrySet()) {
            facts.put(fact.getKey(), ValueJson.readReading(fact.getValue()));
        }
        return collected(snapshot, SiteProfileReader.readSaved(snapshot.member("site")), facts);
    }

    /** The same; facts that were read before are taken from {@code shared}. */
    static Collected read(String name, byte[] utf8, SharedFacts shared) throws BadInput {
        if (!BundleReader.isTooMuch(utf8)) {
            try {
                Optional<SnapshotParts.Found> parts = SnapshotParts.of(utf8, shared);
                if (parts.isPresent()) {
                    return inParts(name, parts.get(), shared);
                }
            } catch (BadInput wherever) {
                // Read as a whole it is refused with its place.
            }
        }
        return read(name, utf8);
    }

    private static Collected inParts(String name, SnapshotParts.Found parts, SharedFacts shared) throws BadInput {
        Optional<Collected> known = shared.framed(parts);
        if (known.isPresent()) {
            return known.get();
        }
        JsonCursor rest = JsonSource.strict(name, parts.rest()).read();
        SchemaName.SNAPSHOT.verify(rest);
        Collected collected = collected(rest, parts.plan(), parts.facts());
        shared.learnFrame(parts, collected);
        return collected;
    }

    private static Collected collected(JsonCursor snapshot, SiteProfile plan, Map<String, Reading<Value>> facts) throws BadInput {
        Duration took = Duration.ofMillis(snapshot.member("durationMillis").whole(0, LONGEST_RUN_MILLIS));
        Optional<JsonCursor> sample = snapshot.optional("sample");
        return new Collected(new Snapshot(snapshot.member("collectedAt").instant(), took, facts), site(snapshot, plan),
                sample.isPresent() && sample.get().flag());
    }

    private static Site site(JsonCursor snapshot, SiteProfile plan) throws BadInput {
        Optional<JsonCursor> directory = snapshot.optional("installDirectory");
        return new Site(plan,
                snapshot.member("tws").word(TwsVersion.class),
                snapshot.member("role").word(Role.class),
                snapshot.member("phase").word(Phase.class),
                directory.isPresent() ? Optional.of(directory.get().text()) : Optional.empty()).usedFor(purpose(snapshot));
    }

    private static Purpose purpose(JsonCursor snapshot) throws BadInput {
        Optional<JsonCursor> told = snapshot.optional("use");
        Optional<JsonCursor> sessions = snapshot.optional("sessions");
        if (snapshot.member("role").text().equals(Role.SERVER.word()) && (told.isPresent() || sessions.isPresent())) {
            throw told.or(() -> sessions).orElseThrow().refuse(Message.of("input.purpose.server"));
        }
        Set<Use> uses = new LinkedHashSet<>();
        if (told.isPresent()) {
            for (JsonCursor use : told.get().elements()) {
                uses.add(use.word(Use.class));
            }
        }
        return new Purpose(told.map(its -> uses),
                sessions.isPresent() ? OptionalInt.of((int) sessions.get().whole(0, Purpose.MOST_SESSIONS)) : OptionalInt.empty());
    }
}
