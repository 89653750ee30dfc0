package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.json.JsonText;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.json.ValueJson;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfileWriter;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Map;

/** Writes a snapshot ({@link SchemaName#SNAPSHOT}): readings that a check or a person needs, and nothing else of the machine. */
public final class SnapshotWriter {

    private SnapshotWriter() {
    }

    /** Writes the snapshot and the plan it was collected for. */
    public static void write(Collected collected, String tool, Appendable to) throws IOException {
        to.append(JsonText.write(json -> write(collected, tool, json)));
    }

    private static void write(Collected collected, String tool, JsonWriter json) throws IOException {
        SchemaName.SNAPSHOT.begin(json, tool);
        json.name("collectedAt").value(collected.snapshot().collectedAt().toString());
        json.name("durationMillis").value(collected.snapshot().took().toMillis());
        json.name("sample").value(collected.sample());
        site(json, collected.site());
        json.name("facts").beginObject();
        for (Map.Entry<String, Reading<Value>> fact : collected.snapshot().readings().entrySet()) {
            json.name(fact.getKey()).beginObject();
            ValueJson.writeReading(json, fact.getValue());
            json.endObject();
        }
        json.endObject().endObject();
    }

    private static void site(JsonWriter json, Site site) throws IOException {
        json.name("tws").value(site.tws().number());
        json.name("role").value(site.role().word());
        json.name("phase").value(site.phase().word());
        if (site.installDirectory().isPresent()) {
            json.name("installDirectory").value(site.installDirectory().get());
        }
        if (site.purpose().useWords().isPresent()) {
            json.name("use").beginArray();
            for (String word : site.purpose().useWords().get()) {
                json.value(word);
            }
            json.endArray();
        }
        if (site.purpose().sessions().isPresent()) {
            json.name("sessions").value(site.purpose().sessions().getAsInt());
        }
        json.name("site");
        SiteProfileWriter.write(site.profile(), json);
    }
}
