package com.akio.tws.preflight.write;

import com.akio.tws.preflight.json.JsonText;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.json.ValueJson;
import com.akio.tws.preflight.selftest.ComparedReading;
import com.akio.tws.preflight.selftest.Comparison;
import com.akio.tws.preflight.selftest.SelfTest;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** The sheet as {@link SchemaName#SELFTEST}: readings in the form that snapshots have, and commands beside them. */
public final class JsonSelfTestWriter implements DocumentWriter<SelfTest> {

    /** A writer without settings: the format leaves nothing to choose. */
    public JsonSelfTestWriter() {
    }

    @Override
    public void write(SelfTest test, Texts texts, Appendable to) throws IOException {
        to.append(JsonText.write(json -> write(test, texts, json)));
    }

    private static void write(SelfTest test, Texts texts, JsonWriter json) throws IOException {
        SchemaName.SELFTEST.begin(json, test.tool());
        json.name("machine").beginObject().name("name").value(test.machine()).endObject();
        json.name("sample").value(test.sample()).name("role").value(test.role().word());
        json.name("language").value(texts.language().code());
        json.name("collectedAt").value(test.collectedAt().toString()).name("partial").value(test.partial());
        json.name("counts").beginObject().name("KNOWN").value(test.known()).name("ABSENT").value(test.absent())
                .name("UNREADABLE").value(test.unreadable().size()).endObject();
        json.name("readings").beginArray();
        for (ComparedReading compared : test.readings()) {
            reading(compared, texts, json);
        }
        json.endArray().endObject();
    }

    private static void reading(ComparedReading compared, Texts texts, JsonWriter json) throws IOException {
        json.beginObject().name("fact").value(compared.fact());
        ValueJson.writeReading(json, compared.reading());
        json.name("commands").beginArray();
        for (Comparison comparison : compared.comparisons()) {
            json.beginObject().name("shell").value(comparison.shell().word());
            json.name("command").value(comparison.command().orElse(null));
            json.name("elevated").value(comparison.elevated());
            json.name("compare").value(texts.say(comparison.look()));
            json.name("described").value(comparison.described().isEmpty() ? null : comparison.described()).endObject();
        }
        json.endArray().endObject();
    }
}
