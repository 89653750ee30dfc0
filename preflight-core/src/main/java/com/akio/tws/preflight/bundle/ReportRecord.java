package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.report.EditionJson;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Verdict;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;

/**
 * What a manifest says of the report beside it, so that a reader need not parse the report. Anybody can write a manifest: it decides what is
 * said of the report, and never how a machine is judged.
 *
 * @param edition the catalogue that the machine was judged with on site
 * @param verdict what the report came to
 * @param tool the version that wrote the report
 * @param sha256 of the report
 * @param snapshot the SHA-256 of the snapshot that the report was made from
 */
record ReportRecord(Report.Edition edition, Verdict verdict, String tool, String sha256, String snapshot) {

    ReportRecord {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(tool, "tool");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(snapshot, "snapshot");
    }

    void write(JsonWriter json) throws IOException {
        json.beginObject().name("sha256").value(sha256).name("snapshot").value(snapshot).name("verdict").value(verdict.name())
                .name("tool").value(tool).name("catalogue");
        EditionJson.write(edition, json);
        json.endObject();
    }

    static ReportRecord read(JsonCursor report) throws BadInput {
        return new ReportRecord(EditionJson.read(report.member("catalogue")), report.member("verdict").named(Verdict.class),
                report.member("tool").text(), report.member("sha256").text(), report.member("snapshot").text());
    }
}
