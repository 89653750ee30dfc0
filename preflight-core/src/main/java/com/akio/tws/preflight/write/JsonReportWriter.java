package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.json.JsonText;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.json.ValueJson;
import com.akio.tws.preflight.report.Answered;
import com.akio.tws.preflight.report.EditionJson;
import com.akio.tws.preflight.report.Evidence;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The report as {@link SchemaName#REPORT}, the contract for other programs. How the machine stood by it is read by
 * {@link com.akio.tws.preflight.compare.ReportSummaryReader}.
 */
public final class JsonReportWriter implements DocumentWriter<Report> {

    /** A writer without settings: the format leaves nothing to choose. */
    public JsonReportWriter() {
    }

    @Override
    public void write(Report report, Texts texts, Appendable to) throws IOException {
        to.append(JsonText.write(json -> write(report, texts.inUtc(), json)));
    }

    private static void write(Report report, Texts texts, JsonWriter json) throws IOException {
        SchemaName.REPORT.begin(json, report.tool());
        EditionJson.write(report.edition(), json.name("catalogue"));
        json.name("machine").beginObject().name("name").value(report.machine()).endObject();
        mark(json, Mark.SAMPLE, report);
        json.name("tws").value(report.site().tws().number());
        json.name("role").value(report.site().role().word());
        if (report.collectedAs().isPresent()) {
            json.name("collectedAs").value(report.collectedAs().get().word());
        }
        json.name("phase").value(report.site().phase().word());
        json.name("site");
        SiteJson.write(report.site(), json);
        mark(json, Mark.SIZE_UNTOLD, report);
        if (report.installed().isPresent()) {
            InstalledWords.write(json.name("installed"), report.installed().get(), texts);
        }
        json.name("language").value(texts.language().code());
        json.name("collectedAt").value(report.collectedAt().toString());
        json.name("evaluatedAt").value(report.evaluatedAt().toString());
        json.name("durationMillis").value(report.took().toMillis());
        OriginWords.write(json, report.origin());
        json.name("verdict").value(report.verdict().name());
        mark(json, Mark.PARTIAL, report);
        json.name("notRun").beginArray();
        for (CheckId id : report.notRun()) {
            json.value(id.name());
        }
        json.endArray();
        json.name("summary").beginObject();
        for (Map.Entry<Status, Integer> count : report.summary().entrySet()) {
            json.name(count.getKey().name()).value(count.getValue());
        }
        json.endObject();
        json.name("findings").beginArray();
        for (Finding finding : report.findings()) {
            finding(json, finding, texts);
        }
        json.endArray().endObject();
    }

    private static void mark(JsonWriter json, Mark mark, Report report) throws IOException {
        json.name(mark.member()).value(mark.holds(report));
    }

    private static void finding(JsonWriter json, Finding finding, Texts texts) throws IOException {
        json.beginObject();
        json.name("id").value(finding.id().name());
        json.name("row").value(finding.row().orElse(null));
        json.name("status").value(finding.status().name());
        json.name("level").value(finding.level().name());
        json.name("title").value(texts.say(finding.title()));
        json.name("message").value(texts.say(finding.message()));
        json.name("observed").value(finding.observed().map(texts::say).orElse(""));
        json.name("required").value(texts.say(finding.required()));
        json.name("remedy").value(said(finding.remedy(), texts));
        json.name("evidence").beginArray();
        for (Evidence evidence : finding.evidence()) {
            json.beginObject().name("fact").value(evidence.fact());
            ValueJson.writeReading(json, evidence.reading());
            json.endObject();
        }
        json.endArray();
        json.name("waiver");
        waiver(json, finding.waiver());
        json.name("answer");
        answer(json, finding.answer());
        DocumentWords.write(json.name("document"), finding.document());
        json.name("help").value(CheckPage.of(finding.id()));
        json.name("durationMillis").value(finding.took().toMillis());
        json.endObject();
    }

    private static void waiver(JsonWriter json, Optional<Waiver> waiver) throws IOException {
        if (waiver.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginObject().name("reason").value(waiver.get().reason())
                .name("until").value(waiver.get().until().map(Object::toString).orElse(null))
                .name("by").value(waiver.get().by().orElse(null))
                .name("on").value(waiver.get().on().map(Object::toString).orElse(null)).endObject();
    }

    private static void answer(JsonWriter json, Optional<Answered> answered) throws IOException {
        if (answered.isEmpty()) {
            json.nullValue();
            return;
        }
        Answer answer = answered.get().answer();
        json.beginObject().name("value").value(answer.value().word()).name("by").value(answer.by())
                .name("function").value(answer.function().orElse(null)).name("when").value(answer.when().text())
                .name("note").value(answer.note().orElse(null)).name("until").value(answer.until().map(Object::toString).orElse(null))
                .name("use").value(answered.get().use().name()).endObject();
    }

    private static @Nullable String said(Optional<Message> message, Texts texts) {
        return message.map(texts::say).orElse(null);
    }
}
