package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The report as a local check of Checkmk: one service in one line, which is always there, with numbers and thresholds
 * (https://docs.checkmk.com/latest/en/localchecks.html).
 */
public final class CheckmkReportWriter implements DocumentWriter<Report> {

    static final String SERVICE = "\"TWS Preflight\"";

    private final Warnings warnings;

    /** A writer for which a warning is what it is to the exit code. */
    public CheckmkReportWriter(Warnings warnings) {
        this.warnings = Objects.requireNonNull(warnings, "warnings");
    }

    @Override
    public void write(Report report, Texts texts, Appendable to) throws IOException {
        MonitoringWords words = new MonitoringWords(report, texts, warnings);
        List<String> numbers = Watched.of(report).stream().map(number -> number.measure().name() + "=" + number.performance("")).toList();
        write(words.state(), numbers, words.line(), words.details(), to);
    }

    /** The line for a run that came to no report: without it the service would keep its old state, and then vanish. */
    public static void write(String reason, Appendable to) throws IOException {
        write(MonitoringState.UNKNOWN, List.of(), reason, List.of(), to);
    }

    private static void write(MonitoringState state, List<String> numbers, String line, List<String> details, Appendable to) throws IOException {
        String all = numbers.isEmpty() ? "-" : numbers.stream().collect(Collectors.joining("|"));
        to.append(Integer.toString(state.number())).append(' ').append(SERVICE).append(' ').append(all).append(' ').append(harmless(line));
        for (String detail : details) {
            to.append("\\n").append(harmless(detail));
        }
        to.append('\n');
    }

    /** Checkmk breaks the line at a backslash with an n behind it, as in D:\new, and knows no way to mean that as it stands. */
    private static String harmless(String words) {
        return words.replace("\\n", "/n");
    }
}
