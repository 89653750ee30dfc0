package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.FleetLine;
import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;

/**
 * The fleet ({@link SchemaName#FLEET}) as JSON Lines, one object for each machine or broken bundle, fit to be loaded as a
 * table. Its schema stands in {@code docs/schemas}.
 */
public final class JsonFleetWriter implements DocumentWriter<FleetOverview> {

    /** A writer without settings: the format leaves nothing to choose. */
    public JsonFleetWriter() {
    }

    @Override
    public void write(FleetOverview fleet, Texts texts, Appendable to) throws IOException {
        for (FleetLine line : fleet.lines()) {
            StringWriter object = new StringWriter();
            write(new JsonWriter(object), line, texts);
            to.append(object.append('\n').getBuffer());
        }
    }

    private static void write(JsonWriter json, FleetLine line, Texts texts) throws IOException {
        SchemaName.FLEET.begin(json).name("file").value(line.file());
        if (line instanceof FleetLine.Machine machine) {
            json.name("machine").value(machine.name()).name("verdict").value(machine.verdict().name());
            json.name("collectedAt").value(machine.collectedAt().toString());
            json.name("role").value(machine.role().word()).name("sample").value(machine.sample());
            json.name("partial").value(machine.partial()).name("notRun").beginArray();
            for (String left : machine.notRun()) {
                json.value(left);
            }
            json.endArray();
            json.name("findings").beginObject();
            for (int i = 0; i < machine.checks().size(); i++) {
                json.name(machine.checks().get(i)).value(machine.statuses().get(i).name());
            }
            json.endObject();
        } else if (line instanceof FleetLine.Broken broken) {
            json.name("error").value(texts.say(broken.why()));
        }
        json.endObject().flush();
    }
}
