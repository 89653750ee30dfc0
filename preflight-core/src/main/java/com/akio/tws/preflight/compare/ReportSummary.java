package com.akio.tws.preflight.compare;

import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.text.Texts;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How a machine stood at one time: as much of a report as two reports can be compared by.
 *
 * @param machine the machine's name; empty where it would not tell
 * @param sample whether it is the sample that comes with the tool
 * @param partial whether checks were left out
 * @param edition the catalogue it was judged with
 * @param findings each finding's status by the check's id, in the document's order
 * @param observed what was read for them
 */
public record ReportSummary(String machine, Instant collectedAt, Verdict verdict, boolean sample, boolean partial, Report.Edition edition,
        Map<String, Status> findings, Observed observed) {

    public ReportSummary {
        Objects.requireNonNull(machine, "machine");
        Objects.requireNonNull(collectedAt, "collectedAt");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(observed, "observed");
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
    }

    /** A standing of which nobody keeps what was read. */
    public ReportSummary(String machine, Instant collectedAt, Verdict verdict, boolean sample, boolean partial, Report.Edition edition,
            Map<String, Status> findings) {
        this(machine, collectedAt, verdict, sample, partial, edition, findings, Observed.UNKEPT);
    }

    /** How a report leaves its machine, without what was read. */
    public static ReportSummary of(Report report) {
        return of(report, Observed.UNKEPT);
    }

    /** How a report leaves its machine, with what was read as these texts say it. */
    public static ReportSummary of(Report report, Texts texts) {
        return of(report, Observed.of(report, texts));
    }

    private static ReportSummary of(Report report, Observed observed) {
        Map<String, Status> findings = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            findings.put(finding.id().name(), finding.status());
        }
        return new ReportSummary(report.machine(), report.collectedAt(), report.verdict(), report.sample(), report.partial(), report.edition(), findings, observed);
    }
}
