package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.Json;
import com.akio.tws.preflight.json.JsonCursor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The figures of one check as an edition gives them; each key reads them once. */
public final class FiguresGiven {

    /** Those of a check that has none. */
    static final FiguresGiven NONE = new FiguresGiven(JsonCursor.empty(), Figures.Known.NOTHING);

    private final JsonCursor cursor;
    private final Figures.Known edition;
    private final Map<FigureKey<?>, Object> read = new ConcurrentHashMap<>();

    FiguresGiven(JsonCursor cursor, Figures.Known edition) {
        this.cursor = cursor;
        this.edition = edition;
    }

    @SuppressWarnings("unchecked")
    <F> F as(FigureKey<F> key) {
        return (F) read.computeIfAbsent(key, wanted -> Figures.whole(cursor, edition, wanted.reader()));
    }

    /** The figures as they stand in the catalogue, for people. */
    public Map<String, Json> all() {
        try {
            Map<String, Json> all = new LinkedHashMap<>();
            cursor.entries().forEach((name, value) -> all.put(name, value.value()));
            return all;
        } catch (BadInput fault) {
            throw new CatalogueFault(fault);
        }
    }
}
