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

    @SuppressWarnings("ArrayRecordComponent") // compared by range, below
    private record Form<T>(int hash, byte[] text, T read) {
        boolean is(byte[] all, int from, int to, int its) {
            return hash == its && Arrays.equals(text, 0, text.length, all, from, to);
        }
    }

    /** How a part is read strictly. */
    private interface Reader<T> {
        T read(JsonCursor part) throws BadInput;
    }

    /**
     * The reading that a part of a snapshot saves.
     *
     * @param hash of these bytes, by a function that is always the same one
     */
    Reading<Value> reading(String fact, byte[] all, int from, int to, int hash) throws BadInput {
        return read(facts.computeIfAbsent(fact, its -> new CopyOnWriteArrayList<>()), all, from, to, hash, ValueJson::readReading);
    }

    /** The plan that a part of a snapshot saves. */
    SiteProfile plan(byte[] all, int from, int to, int hash) throws BadInput {
        return read(plans, all, from, to, hash, SiteProfileReader::readSaved);
    }

    private <T> T read(List<Form<T>> known, byte[] all, int from, int to, int hash, Reader<T> reader) throws BadInput {
        for (Form<T> form : known) {
            if (form.is(all, from, to, hash)) {
                return form.read();
            }
        }
        byte[] text = Arrays.copyOfRange(all, from, to);
        T read = reader.read(JsonSource.strict("", text).read());
        if (known.size() < MOST_FORMS && bytes.get() + text.length <= MOST_BYTES) {
            bytes.addAndGet(text.length);
            known.add(new Form<>(hash, text, read));
        }
        return read;
    }
}
