package com.akio.tws.preflight.compare;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.text.Message;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads how a machine stood from a report that was saved as {@code tws-preflight/report/1}. */
public final class StandingReader {

    /** What such a report calls itself. */
    public static final String SCHEMA = "tws-preflight/report/1";

    private StandingReader() {
    }

    /**
     * Reads a report.
     *
     * @throws BadInput if it is none, or lacks what comparing needs
     */
    public static Standing read(JsonCursor report) throws BadInput {
        report.member("schema").oneOf(Set.of(SCHEMA));
        JsonCursor catalogue = report.member("catalogue");
        Map<String, Status> findings = new LinkedHashMap<>();
        for (JsonCursor finding : report.member("findings").elements()) {
            Status status = status(finding.member("status"));
            if (findings.put(finding.member("id").text(), status) != null) {
                throw finding.member("id").refuse(Message.of("input.report.twice", finding.member("id").text()));
            }
        }
        return new Standing(report.member("machine").member("name").text(), instant(report.member("collectedAt")),
                report.member("verdict").named(Verdict.class), report.member("partial").flag(),
                new Report.Edition(catalogue.member("edition").text(), catalogue.member("sha256").text(),
                        catalogue.member("external").flag()), findings);
    }

    /** What a person answered with yes ({@code CONFIRMED} of later versions) stands as what passed. */
    private static Status status(JsonCursor word) throws BadInput {
        return word.text().equals("CONFIRMED") ? Status.PASS : word.named(Status.class);
    }

    private static Instant instant(JsonCursor cursor) throws BadInput {
        try {
            return Instant.parse(cursor.text());
        } catch (DateTimeParseException noInstant) {
            throw cursor.expected(Message.of("input.snapshot.instant"));
        }
    }
}
