package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The report as a plugin of Nagios, Icinga, Naemon or Centreon prints it: state and verdict, numbers with thresholds behind a bar in
 * the first line, and a line for each finding that made the state (https://www.monitoring-plugins.org/doc/guidelines.html).
 */
public final class NagiosReportWriter implements DocumentWriter<Report> {

    /** What the line begins with: the service, as the guidelines ask. */
    static final String SERVICE = "TWS";

    private final Warnings warnings;

    /** A writer for which a warning is what it is to the exit code. */
    public NagiosReportWriter(Warnings warnings) {
        this.warnings = Objects.requireNonNull(warnings, "warnings");
    }

    @Override
    public void write(Report report, Texts texts, Appendable to) throws IOException {
        MonitoringWords words = new MonitoringWords(report, texts, warnings);
        to.append(SERVICE).append(' ').append(words.state().name()).append(" - ").append(harmless(words.line()));
        String numbers = Watched.of(report).stream().map(NagiosReportWriter::performance).collect(Collectors.joining(" "));
        to.append(numbers.isEmpty() ? "" : " | ").append(numbers).append('\n');
        for (String detail : words.details()) {
            to.append(harmless(detail)).append('\n');
        }
    }

    /** One line for a run that came to no report: a plugin that says nothing is not understood. */
    public static void write(String reason, Appendable to) throws IOException {
        to.append(SERVICE).append(' ').append(MonitoringState.UNKNOWN.name()).append(" - ").append(harmless(reason)).append('\n');
    }

    private static String performance(Watched number) {
        String unit = switch (number.measure().unit()) {
            case BYTES -> "B";
            case SECONDS -> "s";
        };
        return "'" + number.measure().name() + "'=" + number.performance(unit);
    }

    /** A bar would begin the numbers in the middle of somebody's words. */
    private static String harmless(String words) {
        return words.replace('|', '/');
    }
}
