package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.report.Evidence;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report as JUnit XML, which build servers read: one test case for each finding, named by its check's id in every language.
 *
 * <p>It is green exactly when the exit code is 0. A failure is what blocks, an error what a requirement could not be read for; what a
 * person confirms, what somebody answers for and what does not apply are skipped, and say so.
 */
public final class JunitReportWriter implements DocumentWriter<Report> {

    /** Seconds always, zone never: build servers refuse both otherwise. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

    /** What a warning is to the build. */
    public enum Warnings {
        /** A passed test that says something. */
        PASS,
        /** A failed test, as {@code --strict} asks. */
        FAIL
    }

    private enum Kind {
        PASSED, FAILURE, ERROR, SKIPPED
    }

    private final Warnings warnings;

    public JunitReportWriter(Warnings warnings) {
        this.warnings = Objects.requireNonNull(warnings, "warnings");
    }

    @Override
    public void write(Report report, Texts texts, Appendable to) throws IOException {
        Xml xml = new Xml(to);
        String name = "TWS Preflight: " + texts.say(VerdictWords.said(report, warnings))
                + (Mark.SAMPLE.holds(report) ? " – " + texts.say(Mark.SAMPLE.said(report)) : "");
        xml.open("testsuites", "name", name, "tests", count(report.findings()), "failures", count(report, Kind.FAILURE),
                "errors", count(report, Kind.ERROR), "time", seconds(report.took()));
        xml.open("testsuite", "name", name, "hostname", report.machine(), "timestamp", TIME.format(report.evaluatedAt()),
                "tests", count(report.findings()), "failures", count(report, Kind.FAILURE), "errors", count(report, Kind.ERROR),
                "skipped", count(report, Kind.SKIPPED), "time", seconds(report.took()));
        properties(report, texts, xml);
        for (Finding finding : report.findings()) {
            testCase(finding, report, texts.inUtc(), xml);
        }
        xml.close().close();
    }

    private static void properties(Report report, Texts texts, Xml xml) throws IOException {
        xml.open("properties");
        property("verdict", report.verdict().name(), xml);
        for (Mark mark : Mark.values()) {
            property(mark.member(), Boolean.toString(mark.holds(report)), xml);
        }
        property("notRun", String.join(" ", report.notRun().stream().map(Object::toString).toList()), xml);
        property("tool", report.tool(), xml);
        property("catalogue", report.edition().name() + " " + report.edition().sha256(), xml);
        property("collectedAt", report.collectedAt().toString(), xml);
        if (report.installed().isPresent()) {
            property("installed", texts.say(report.installed().get().said()), xml);
        }
        xml.close();
    }

    private static void property(String name, String value, Xml xml) throws IOException {
        xml.lone("property", "name", name, "value", value);
    }

    private void testCase(Finding finding, Report report, Texts texts, Xml xml) throws IOException {
        String id = finding.id().name();
        xml.open("testcase", "classname", "tws-preflight." + id.substring(0, id.indexOf('.')), "name", id,
                "time", seconds(finding.took()));
        String brief = texts.say("status." + finding.status()) + ": " + texts.say(finding.title()) + ". "
                + beside(finding, report, texts)
                + texts.say(finding.message());
        switch (kind(finding)) {
            case FAILURE -> xml.open("failure", "message", brief, "type", finding.status().name()).text(details(finding, texts)).close();
            case ERROR -> xml.open("error", "message", brief, "type", finding.status().name()).text(details(finding, texts)).close();
            case SKIPPED -> xml.lone("skipped", "message", brief);
            case PASSED -> {
            }
        }
        if ((finding.status() == Status.WARN || finding.status() == Status.CONFIRMED) && kind(finding) == Kind.PASSED) {
            xml.open("system-out").text(brief + "\n" + details(finding, texts)).close();
        }
        xml.close();
    }

    private static String beside(Finding finding, Report report, Texts texts) {
        return Stream.concat(WaiverWords.of(finding, report).stream(), AnswerWords.of(finding).stream())
                .map(said -> texts.say(said) + ". ").collect(Collectors.joining());
    }

    private Kind kind(Finding finding) {
        return switch (finding.status()) {
            case FAIL -> Kind.FAILURE;
            case UNKNOWN -> finding.level() == Level.REQUIRED ? Kind.ERROR : Kind.SKIPPED;
            case WARN -> warnings == Warnings.FAIL ? Kind.FAILURE : Kind.PASSED;
            case MANUAL, WAIVED, NOT_APPLICABLE -> Kind.SKIPPED;
            case PASS, CONFIRMED -> Kind.PASSED;
        };
    }

    private static String details(Finding finding, Texts texts) {
        StringBuilder details = new StringBuilder();
        finding.observed().ifPresent(observed -> line(details, "report.observed", observed, texts));
        line(details, "report.required", finding.required(), texts);
        finding.remedy().ifPresent(remedy -> line(details, "report.remedy", remedy, texts));
        for (Evidence evidence : finding.evidence()) {
            details.append(evidence.fact()).append(" = ").append(texts.say(ReadingWords.of(evidence.reading())))
                    .append(" (").append(evidence.reading().source().where()).append(")\n");
        }
        finding.document().ifPresent(place -> {
            line(details, "report.document", DocumentWords.brief(place), texts);
            line(details, "report.document", DocumentWords.quoted(place), texts);
        });
        line(details, "report.help", Message.verbatim(CheckPage.of(finding.id())), texts);
        return details.toString();
    }

    private static void line(StringBuilder details, String label, Message said, Texts texts) {
        details.append(texts.say(Message.of("report.labelled", Message.of(label), said))).append('\n');
    }

    private String count(Report report, Kind kind) {
        return count(report.findings().stream().filter(finding -> kind(finding) == kind).toList());
    }

    private static String count(List<Finding> findings) {
        return Integer.toString(findings.size());
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%d.%03d", duration.toSeconds(), duration.toMillisPart());
    }
}
