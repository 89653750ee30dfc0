package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.write.CheckmkReportWriter;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import com.akio.tws.preflight.write.MonitoringState;
import com.akio.tws.preflight.write.NagiosReportWriter;
import com.akio.tws.preflight.write.PrtgReportWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A monitoring system that reads standard output: it must get an answer it understands where there is no report either, and Nagios wants
 * its own exit codes (https://www.monitoring-plugins.org/doc/guidelines.html, “Plugin Return Codes”).
 */
enum WatchedOutput {
    NAGIOS, CHECKMK, PRTG;

    private static final String OUTPUT = "--output";

    /** The one that arguments ask for on standard output, found before they are parsed, so that it is told of those that are refused. */
    static Optional<WatchedOutput> among(String... arguments) {
        boolean intoFile = Arrays.stream(arguments).anyMatch(one -> one.startsWith("-o") || one.equals(OUTPUT) || one.startsWith(OUTPUT + "="));
        return intoFile ? Optional.empty() : CommonOptions.valuesAmong("--format", arguments).flatMap(format -> of(format).stream()).findFirst();
    }

    /** The one that reads a format. */
    static Optional<WatchedOutput> of(String format) {
        return Arrays.stream(values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(format)).findFirst();
    }

    /** What such a system is told of a failure. */
    void say(String reason, PrintStream out) {
        try {
            switch (this) {
                case NAGIOS -> NagiosReportWriter.write(reason, out);
                case CHECKMK -> CheckmkReportWriter.write(reason, out);
                case PRTG -> PrtgReportWriter.write(reason, out);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("a print stream never throws", impossible);
        }
    }

    /** The exit code of a failure. */
    int failed(ExitCode code) {
        return this == NAGIOS ? MonitoringState.UNKNOWN.number() : code.code();
    }

    /** The exit code of a report. */
    int judged(Report report, Warnings warnings, ExitCode code) {
        return code == ExitCode.FAULT ? failed(code) : this == NAGIOS ? MonitoringState.of(report, warnings).number() : code.code();
    }
}
