package com.akio.tws.preflight.write;

import com.akio.tws.preflight.fact.Measure;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * The report in the text format of Prometheus, for the textfile collector of windows_exporter
 * (https://prometheus.io/docs/instrumenting/exposition_formats/, https://prometheus.io/docs/practices/naming/).
 *
 * <p>Labels hold what the tool itself is made of (verdicts, statuses, check ids) and nothing of the machine, so that there are no more series
 * than checks. The time is that of the looking: whoever watches must ask how old it is, since a run that fails leaves the old file.
 */
public final class PrometheusReportWriter implements DocumentWriter<Report> {

    static final String BEGINNING = "# HELP tws_preflight_";

    private final Warnings warnings;

    /** A writer for which a warning is what it is to the exit code. */
    public PrometheusReportWriter(Warnings warnings) {
        this.warnings = Objects.requireNonNull(warnings, "warnings");
    }

    /** One value of a metric: its labels as they stand between braces, and the number. */
    private record Sample(String labels, String number) {
    }

    @Override
    public void write(Report report, Texts texts, Appendable to) throws IOException {
        metric(to, "state", "0 ready, 1 with warnings, 2 blocked, 3 undetermined", one(MonitoringState.of(report, warnings).number()));
        metric(to, "mark", "1 for what limits the verdict: checks left out, a sample and no machine, a size that nobody told", List.of(Mark.values()), mark ->
                new Sample(label("mark", mark.name().toLowerCase(Locale.ROOT).replace('_', '-')), mark.holds(report) ? "1" : "0"));
        metric(to, "verdict", "1 for the verdict of the run", List.of(Verdict.values()), verdict ->
                new Sample(label("verdict", verdict.name()), verdict == report.verdict() ? "1" : "0"));
        metric(to, "findings", "Findings of each status", List.copyOf(report.summary().entrySet()), count ->
                new Sample(label("status", count.getKey().name()), count.getValue().toString()));
        metric(to, "finding_status", "1 for the status of each check that ran", report.findings(), PrometheusReportWriter::finding);
        metric(to, "collected_timestamp_seconds", "When the machine was looked at", one(seconds(report.collectedAt())));
        metric(to, "info", "1, with the version of the tool and of the document", List.of(new Sample(String.join(",", label("version", report.tool()),
                label("edition", report.edition().name()), label("role", report.site().role().word()), label("phase", report.site().phase().word())), "1")),
                Function.identity());
        numbers(to, Watched.of(report));
    }

    private static void numbers(Appendable to, List<Watched> numbers) throws IOException {
        for (Watched number : numbers) {
            metric(to, name(number.measure()), "What was read", one(number.measure().value()));
            threshold(to, number.measure(), "warning", number.warning());
            threshold(to, number.measure(), "critical", number.critical());
        }
    }

    private static void threshold(Appendable to, Measure measure, String kind, OptionalLong below) throws IOException {
        if (below.isPresent()) {
            metric(to, measure.name() + "_" + kind + "_" + unit(measure), "Less than this is " + (kind.equals("warning") ? "a warning" : kind), one(below.getAsLong()));
        }
    }

    private static Sample finding(Finding finding) {
        return new Sample(String.join(",", label("check", finding.id().name()), label("level", finding.level().name()),
                label("status", finding.status().name())), "1");
    }

    private static String name(Measure measure) {
        return measure.name() + "_" + unit(measure);
    }

    private static String unit(Measure measure) {
        return switch (measure.unit()) {
            case BYTES -> "bytes";
            case SECONDS -> "seconds";
        };
    }

    private static List<Sample> one(long number) {
        return List.of(new Sample("", Long.toString(number)));
    }

    private static long seconds(Instant instant) {
        return instant.getEpochSecond();
    }

    private static void metric(Appendable to, String name, String help, List<Sample> samples) throws IOException {
        metric(to, name, help, samples, Function.identity());
    }

    private static <T> void metric(Appendable to, String name, String help, List<T> all, Function<T, Sample> sample) throws IOException {
        if (!all.isEmpty()) {
            to.append(BEGINNING).append(name).append(' ').append(help).append(".\n# TYPE tws_preflight_").append(name).append(" gauge\n");
        }
        for (T each : all) {
            Sample one = sample.apply(each);
            to.append("tws_preflight_").append(name).append(one.labels().isEmpty() ? "" : "{" + one.labels() + "}").append(' ').append(one.number()).append('\n');
        }
    }

    private static String label(String name, String value) {
        return name + "=\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
