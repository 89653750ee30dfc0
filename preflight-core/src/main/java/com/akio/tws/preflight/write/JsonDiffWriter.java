package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.Change;
import com.akio.tws.preflight.compare.Diff;
import com.akio.tws.preflight.compare.Moved;
import com.akio.tws.preflight.compare.ReportSummary;
import com.akio.tws.preflight.json.JsonText;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.report.EditionJson;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;

/** The difference as {@link SchemaName#DIFF}. */
public final class JsonDiffWriter implements DocumentWriter<Diff> {

    /** A writer without settings: the format leaves nothing to choose. */
    public JsonDiffWriter() {
    }

    @Override
    public void write(Diff diff, Texts texts, Appendable to) throws IOException {
        to.append(JsonText.write(json -> write(diff, json)));
    }

    private static void write(Diff diff, JsonWriter json) throws IOException {
        SchemaName.DIFF.begin(json);
        standing(json.name("before"), diff.before());
        standing(json.name("after"), diff.after());
        json.name("sameMachine").value(diff.sameMachine());
        json.name("sameCatalogue").value(diff.sameCatalogue());
        changes(json.name("better"), diff.better());
        changes(json.name("worse"), diff.worse());
        changes(json.name("appeared"), diff.appeared());
        changes(json.name("vanished"), diff.vanished());
        moved(json.name("moved"), diff.moved());
        json.name("same").value(diff.same()).endObject();
    }

    private static void standing(JsonWriter json, ReportSummary standing) throws IOException {
        json.beginObject().name("machine").value(standing.machine());
        json.name("collectedAt").value(standing.collectedAt().toString());
        json.name("verdict").value(standing.verdict().name()).name("sample").value(standing.sample())
                .name("partial").value(standing.partial());
        EditionJson.write(standing.edition(), json.name("catalogue"));
        json.endObject();
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

    private static void moved(JsonWriter json, List<Moved> moved) throws IOException {
        json.beginArray();
        for (Moved one : moved) {
            json.beginObject().name("id").value(one.id()).name("before").value(one.before().name()).name("after").value(one.after().name());
            json.name("observedBefore").value(one.observedBefore()).name("observedAfter").value(one.observedAfter()).endObject();
        }
        json.endArray();
    }
}
