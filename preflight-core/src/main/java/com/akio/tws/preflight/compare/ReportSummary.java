package com.akio.tws.preflight.compare;

import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
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
 */
public record ReportSummary(String machine, Instant collectedAt, Verdict verdict, boolean sample, boolean partial, Report.Edition edition,
        Map<String, Status> findings) {

    public ReportSummary {
        Objects.requireNonNull(machine, "machine");
        Objects.requireNonNull(collectedAt, "collectedAt");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(edition, "edition");
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
    }

    /** How a report leaves its machine. */
    public static ReportSummary of(Report report) {
        Map<String, Status> findings = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            findings.put(finding.id().name(), finding.status());
        }
        return new ReportSummary(report.machine(), report.collectedAt(), report.verdict(), report.sample(), report.partial(), report.edition(), findings);
    }
}
