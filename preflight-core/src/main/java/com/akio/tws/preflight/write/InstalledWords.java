package com.akio.tws.preflight.write;

import com.akio.tws.preflight.fact.Installed;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** What is there of TWS, in the head of a report: a line for people, and names and states for programs. */
final class InstalledWords {

    private InstalledWords() {
    }

    static Message line(Installed installed) {
        return Message.of("report.labelled", Message.of("report.installed"), installed.said());
    }

    static void write(JsonWriter json, Installed installed, Texts texts) throws IOException {
        json.beginObject().name("seen").value(installed.seen().name()).name("said").value(texts.say(installed.said()));
        json.name("programs").beginArray();
        for (Installed.Program program : installed.programs()) {
            json.beginObject().name("name").value(program.name()).name("version").value(program.version().orElse(null))
                    .name("folder").value(program.folder().orElse(null)).name("gone").value(program.gone()).endObject();
        }
        json.endArray().name("services").beginArray();
        for (Installed.Service service : installed.services()) {
            json.beginObject().name("name").value(service.name()).name("state").value(service.state()).endObject();
        }
        json.endArray().endObject();
    }
}
