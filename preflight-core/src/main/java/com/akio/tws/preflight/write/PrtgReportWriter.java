package com.akio.tws.preflight.write;

import com.akio.tws.preflight.fact.Measure;
import com.akio.tws.preflight.json.JsonText;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * The report as an EXE/Script Advanced sensor of PRTG reads it: a channel for the state, which alone decides whether the sensor is
 * down, channels for the counts, and one for each number (https://www.paessler.com/manuals/prtg/custom_sensors, “Advanced Script, HTTP
 * Data, and REST Custom Sensors”). PRTG takes the limits of a channel when it first sees it.
 */
public final class PrtgReportWriter implements DocumentWriter<Report> {

    /** How long PRTG lets the message of a sensor be. */
    private static final int LONGEST = 2000;
    private static final String STATE = "State";
    private static final EnumSet<Status> COUNTED = EnumSet.of(Status.FAIL, Status.UNKNOWN, Status.WARN, Status.MANUAL, Status.WAIVED);

    private final Warnings warnings;

    /** A writer for which a warning is what it is to the exit code. */
    public PrtgReportWriter(Warnings warnings) {
        this.warnings = Objects.requireNonNull(warnings, "warnings");
    }

    @Override
    public void write(Report report, Texts texts, Appendable to) throws IOException {
        MonitoringWords words = new MonitoringWords(report, texts, warnings);
        to.append(JsonText.write(json -> {
            json.beginObject().name("prtg").beginObject().name("result").beginArray();
            state(words.state(), json);
            for (Status status : COUNTED) {
                json.beginObject().name("channel").value(status.name()).name("value").value(report.count(status)).name("unit").value("Count").endObject();
            }
            for (Watched number : Watched.of(report)) {
                channel(number, json);
            }
            json.endArray().name("text").value(harmless(words.line() + words.installed().map(found -> "; " + found).orElse(""))).endObject().endObject();
        }));
    }

    /** The answer of a run that came to no report: the sensor is down and says why. */
    public static void write(String reason, Appendable to) throws IOException {
        to.append(JsonText.write(json -> json.beginObject().name("prtg").beginObject().name("error").value(1)
                .name("text").value(harmless(reason)).endObject().endObject()));
    }

    /** 1 warns; 2 (critical) and 3 (unknown) are errors: a state that nobody knows never looks well. */
    private static void state(MonitoringState state, JsonWriter json) throws IOException {
        json.beginObject().name("channel").value(STATE).name("value").value(state.number()).name("unit").value("Custom")
                .name("customunit").value("0-3").name("limitmode").value(1).name("limitmaxwarning").value("0.5").name("limitmaxerror").value("1.5").endObject();
    }

    private static void channel(Watched number, JsonWriter json) throws IOException {
        Measure measure = number.measure();
        json.beginObject().name("channel").value(measure.name()).name("value").value(measure.value()).name("unit").value(switch (measure.unit()) {
            case BYTES -> "BytesDisk";
            case SECONDS -> "TimeSeconds";
        });
        if (number.warning().isPresent() || number.critical().isPresent()) {
            json.name("limitmode").value(1);
            limit("limitminwarning", number.warning(), json);
            limit("limitminerror", number.critical(), json);
        }
        json.endObject();
    }

    private static void limit(String name, OptionalLong limit, JsonWriter json) throws IOException {
        if (limit.isPresent()) {
            json.name(name).value(limit.getAsLong());
        }
    }

    /** PRTG takes any sign but the number sign. */
    private static String harmless(String words) {
        String whole = words.replace('#', ' ');
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 1) + "…";
    }
}
