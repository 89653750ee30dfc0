package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.Change;
import com.akio.tws.preflight.compare.Diff;
import com.akio.tws.preflight.compare.Standing;
import com.akio.tws.preflight.json.JsonText;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;

/** The difference as {@code tws-preflight/diff/1}; its schema stands in {@code docs/schemas}. */
public final class JsonDiffWriter implements DocumentWriter<Diff> {

    private static final String SCHEMA = "tws-preflight/diff/1";

    /** A writer without settings: the format leaves nothing to choose. */
    public JsonDiffWriter() {
    }

    @Override
    public void write(Diff diff, Texts texts, Appendable to) throws IOException {
        to.append(JsonText.write(json -> write(diff, json)));
    }

    private static void write(Diff diff, JsonWriter json) throws IOException {
        json.beginObject().name("schema").value(SCHEMA);
        standing(json.name("before"), diff.before());
        standing(json.name("after"), diff.after());
        json.name("sameMachine").value(diff.sameMachine());
        json.name("sameCatalogue").value(diff.sameCatalogue());
        changes(json.name("better"), diff.better());
        changes(json.name("worse"), diff.worse());
        changes(json.name("appeared"), diff.appeared());
        changes(json.name("vanished"), diff.vanished());
        json.name("same").value(diff.same()).endObject();
    }

    private static void standing(JsonWriter json, Standing standing) throws IOException {
        json.beginObject().name("machine").value(standing.machine());
        json.name("collectedAt").value(standing.collectedAt().toString());
        json.name("verdict").value(standing.verdict().name()).name("partial").value(standing.partial());
        json.name("catalogue").beginObject().name("edition").value(standing.edition().name())
                .name("sha256").value(standing.edition().sha256()).name("external").value(standing.edition().external())
                .endObject().endObject();
    }

    private static void changes(JsonWriter json, List<Change> changes) throws IOException {
        json.beginArray();
        for (Change change : changes) {
            json.beginObject().name("id").value(change.id());
            json.name("before").value(change.before().map(Enum::name).orElse(null));
            json.name("after").value(change.after().map(Enum::name).orElse(null)).endObject();
        }
        json.endArray();
    }
}
