package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import java.util.Collection;

/** What findings of any number of machines come to, by the rules of one machine's report. */
final class SiteVerdict {

    private SiteVerdict() {
    }

    /**
     * The verdict.
     *
     * @param sizeUntold whether a check depends on a size that nobody told
     */
    static Verdict of(Collection<Finding> findings, boolean sizeUntold) {
        if (findings.stream().anyMatch(finding -> finding.status() == Status.FAIL)) {
            return Verdict.BLOCKED;
        }
        if (findings.stream().anyMatch(finding -> finding.status() == Status.UNKNOWN && finding.level() == Level.REQUIRED)) {
            return Verdict.UNDETERMINED;
        }
        return sizeUntold || findings.stream().anyMatch(finding -> finding.status() == Status.WARN || finding.status() == Status.UNKNOWN)
                ? Verdict.READY_WITH_WARNINGS : Verdict.READY;
    }
}
