package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.util.List;

/**
 * A report's verdict in the four states of monitoring, whose numbers are the exit codes of plugins
 * (https://www.monitoring-plugins.org/doc/guidelines.html, “Plugin Return Codes”).
 */
public enum MonitoringState {
    /** READY. */
    OK(0),
    /** READY, WITH WARNINGS. */
    WARNING(1),
    /** BLOCKED, and what warns where warnings block. */
    CRITICAL(2),
    /** UNDETERMINED, and whatever kept the tool from an answer. */
    UNKNOWN(3);

    private final int number;

    MonitoringState(int number) {
        this.number = number;
    }

    /** The state of a report, by what a warning is to the exit code. */
    public static MonitoringState of(Report report, Warnings warnings) {
        if (report.warns() && warnings == Warnings.FAIL) {
            return CRITICAL;
        }
        return switch (report.verdict()) {
            case READY -> OK;
            case READY_WITH_WARNINGS -> WARNING;
            case BLOCKED -> CRITICAL;
            case UNDETERMINED -> UNKNOWN;
        };
    }

    /** The number of the state: what a plugin exits with. */
    public int number() {
        return number;
    }

    /** The findings that alone decided it, in the document's order; nothing where all is well. */
    List<Finding> madeBy(Report report, Warnings warnings) {
        return report.findings().stream().filter(finding -> decides(finding, warnings)).toList();
    }

    private boolean decides(Finding finding, Warnings warnings) {
        return switch (this) {
            case OK -> false;
            case WARNING -> finding.status() == Status.WARN || finding.status() == Status.UNKNOWN;
            case CRITICAL -> finding.status() == Status.FAIL || (warnings == Warnings.FAIL && finding.status() == Status.WARN);
            case UNKNOWN -> finding.status() == Status.UNKNOWN && finding.level() == Level.REQUIRED;
        };
    }
}
