package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.plan.Endpoint;
import com.akio.tws.preflight.plan.MatrixLine;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.plan.SessionHostPlan;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;

/** The flows of a plan as JSON. */
final class JsonMatrix {

    private JsonMatrix() {
    }

    static void flows(JsonWriter json, List<PlannedFlow> flows, Texts texts) throws IOException {
        json.beginArray();
        for (PlannedFlow planned : flows) {
            json.beginObject().name("row").value(planned.flow().row()).name("name").value(planned.flow().name());
            json.name("from").value(planned.flow().from().word()).name("to").value(planned.flow().to().word());
            json.name("bothWays").value(planned.flow().bothWays()).name("protocol").value(planned.flow().protocol().name());
            ports(json.name("ports"), planned.ports());
            json.name("purpose").value(planned.flow().purpose().in(texts.language()));
            json.name("secure").value(planned.flow().secure()).endObject();
        }
        json.endArray();
    }

    static void lines(JsonWriter json, List<MatrixLine> lines, Texts texts) throws IOException {
        json.beginArray();
        for (MatrixLine line : lines) {
            json.beginObject().name("row").value(line.flow().row()).name("flow").value(line.flow().name());
            json.name("sources").beginArray();
            for (Endpoint source : line.sources()) {
                end(json, source);
            }
            json.endArray();
            ports(json.name("sourcePorts"), line.sourcePorts());
            end(json.name("destination"), line.destination());
            json.name("protocol").value(line.flow().protocol().name());
            ports(json.name("ports"), line.ports());
            json.name("bothWays").value(line.bothWays()).name("alternatives").value(line.alternatives());
            json.name("secure").value(line.flow().secure()).name("purpose").value(line.flow().purpose().in(texts.language())).endObject();
        }
        json.endArray();
    }

    static void sessionHosts(JsonWriter json, List<SessionHostPlan> hosts) throws IOException {
        json.beginArray();
        for (SessionHostPlan host : hosts) {
            json.beginObject().name("name").value(host.host().name()).name("users").value(host.host().users())
                    .name("megabytes").value(host.megabytes()).name("voicePorts").value(host.voice().map(PortRange::shown).orElse(null))
                    .endObject();
        }
        json.endArray();
    }

    private static void end(JsonWriter json, Endpoint end) throws IOException {
        json.beginObject().name("role").value(end.role().word()).name("name").value(end.name()).name("address").value(end.address())
                .endObject();
    }

    private static void ports(JsonWriter json, List<PortRange> ports) throws IOException {
        json.beginArray();
        for (PortRange range : ports) {
            json.value(range.shown());
        }
        json.endArray();
    }
}
