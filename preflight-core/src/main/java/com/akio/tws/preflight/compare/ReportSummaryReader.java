package com.akio.tws.preflight.compare;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.Json;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.report.EditionJson;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.text.Message;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads how a machine stood from a saved report ({@link SchemaName#REPORT}, written by {@code write.JsonReportWriter}). */
public final class ReportSummaryReader {

    private ReportSummaryReader() {
    }

    /**
     * Reads a report.
     *
     * @throws BadInput if it is none, or lacks what comparing needs
     */
    public static ReportSummary read(JsonCursor report) throws BadInput {
        SchemaName.REPORT.verify(report);
        Map<String, Status> findings = new LinkedHashMap<>();
        for (JsonCursor finding : report.member("findings").elements()) {
            Status status = finding.member("status").named(Status.class);
            if (findings.put(finding.member("id").text(), status) != null) {
                throw finding.member("id").refuse(Message.of("input.report.twice", finding.member("id").text()));
            }
        }
        Map<String, String> observed = new LinkedHashMap<>();
        for (JsonCursor finding : report.member("findings").elements()) {
            Optional<JsonCursor> seen = finding.optional("observed");
            if (seen.isPresent() && seen.get().value() instanceof Json.Text words && !words.text().isEmpty()) {
                observed.put(finding.member("id").text(), words.text());
            }
        }
        Optional<JsonCursor> language = report.optional("language");
        Optional<JsonCursor> sample = report.optional("sample");
        return new ReportSummary(report.member("machine").member("name").text(), report.member("collectedAt").instant(),
                report.member("verdict").named(Verdict.class), sample.isPresent() && sample.get().flag(),
                report.member("partial").flag(),
                EditionJson.read(report.member("catalogue")), findings,
                new Observed(language.isPresent() ? language.get().text() : "", observed));
    }
}
