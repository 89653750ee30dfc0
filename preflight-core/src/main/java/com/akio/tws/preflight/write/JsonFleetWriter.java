package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.FleetLine;
import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.compare.FleetSince;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fleet ({@link SchemaName#FLEET}) as JSON Lines, one object for each machine or broken bundle, fit to be loaded as a
 * table. Its schema stands in {@code docs/schemas}.
 */
public final class JsonFleetWriter implements DocumentWriter<FleetOverview> {

    private static final int MOST_ALIKE = 1_000;

    private record Statuses(List<String> checks, List<Status> statuses) {
    }

    /** A writer without settings: the format leaves nothing to choose. */
    public JsonFleetWriter() {
    }

    @Override
    public void write(FleetOverview fleet, Texts texts, Appendable to) throws IOException {
        Map<Statuses, String> alike = new HashMap<>();
        Texts utc = texts.inUtc();
        IdentityHashMap<FleetLine, FleetSince.Step> steps = new IdentityHashMap<>();
        fleet.since().ifPresent(since -> since.steps().forEach(step -> steps.put(step.after(), step)));
        for (FleetLine line : fleet.lines()) {
            Optional<FleetSince.Step> step = Optional.ofNullable(steps.get(line));
            write(line, step.map(FleetSince.Step::change), step.flatMap(FleetSince.Step::before), utc, alike, to);
        }
        for (FleetLine.Machine gone : fleet.since().map(FleetSince::gone).orElse(List.of())) {
            write(gone, Optional.of(FleetSince.Change.GONE), Optional.of(gone), utc, alike, to);
        }
    }

    private static void write(FleetLine line, Optional<FleetSince.Change> change, Optional<FleetLine.Machine> before, Texts texts,
            Map<Statuses, String> alike, Appendable to) throws IOException {
        StringWriter object = new StringWriter();
        JsonWriter json = new JsonWriter(object);
        begin(json, line, texts, alike);
        if (change.isPresent()) {
            json.name("change").value(change.get().name());
        }
        if (before.isPresent()) {
            json.name("before").beginObject().name("verdict").value(before.get().verdict().name())
                    .name("collectedAt").value(before.get().collectedAt().toString()).endObject();
        }
        json.endObject().flush();
        to.append(object.append('\n').getBuffer());
    }

    private static void begin(JsonWriter json, FleetLine line, Texts texts, Map<Statuses, String> alike) throws IOException {
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
            json.name("findings").jsonValue(findings(new Statuses(machine.checks(), machine.statuses()), alike));
        } else if (line instanceof FleetLine.Broken broken) {
            json.name("error").value(texts.say(broken.why()));
        }
    }

    /** The findings as one object; many machines of a fleet have the same. */
    private static String findings(Statuses statuses, Map<Statuses, String> alike) throws IOException {
        String known = alike.get(statuses);
        if (known != null) {
            return known;
        }
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text).beginObject();
        for (int i = 0; i < statuses.checks().size(); i++) {
            json.name(statuses.checks().get(i)).value(statuses.statuses().get(i).name());
        }
        json.endObject().flush();
        if (alike.size() < MOST_ALIKE) {
            alike.put(statuses, text.toString());
        }
        return text.toString();
    }
}
