package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.json.ValueJson;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.SiteProfileReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The facts and plans of bundles that were read before, by the very bytes that they were saved as: the PCs of a site are nearly alike, and
 * what was read once need not be read again. Equal bytes give the same object. Bounded; several threads use it at once.
 */
public final class SharedFacts {

    private static final int MOST_FORMS = 64;
    /** A value takes some ten times its text. */
    private static final long MOST_BYTES = 3L << 20;

    private final Map<String, List<Form<Reading<Value>>>> facts = new ConcurrentHashMap<>();
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

    /** The fact whose object begins at a place, if the same bytes were read before. */
    Optional<Form<Reading<Value>>> fact(String name, byte[] all, int at) {
        return standing(facts.getOrDefault(name, List.of()), all, at);
    }

    /** The plan whose object begins at a place, if the same bytes were read before. */
    Optional<Form<SiteProfile>> plan(byte[] all, int at) {
        return standing(plans, all, at);
    }

    /** Reads the fact that these bytes save. */
    Reading<Value> learnFact(String name, byte[] text) throws BadInput {
        return learn(facts.computeIfAbsent(name, its -> new CopyOnWriteArrayList<>()), text, ValueJson::readReading);
    }

    /** Reads the plan that these bytes save. */
    SiteProfile learnPlan(byte[] text) throws BadInput {
        return learn(plans, text, SiteProfileReader::readSaved);
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
