package com.akio.tws.preflight.recorded;

import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.bundle.Sample;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.DocumentReference;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.report.Answered;
import com.akio.tws.preflight.report.Evidence;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.PersonWords;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.site.AnswerTime;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reports for the tests of the writers. */
public final class Reports {

    /** What a machine may say to harm who reads about it: markup, script, formulas, control signs, signs that turn the writing. */
    public static final List<String> HOSTILE = List.of("<script>alert(1)</script>", "</script><script>alert(2)</script>", "</style><b>",
            "\"onmouseover=\"alert(3)\" x='", "<img src=x onerror=alert(4)>", "&lt;b&gt; &amp;", "]]>", "<!--", "{{7*7}}${7*7}",
            "=HYPERLINK(\"http://example.invalid\")", "\u001B[2J\u0000\u0007\uD800", "a\u202Egpj.exe\u2066", "javascript:alert(5)");

    private Reports() {
    }

    /** The report of the sample that comes with the tool. */
    public static Report sample() {
        Collected sample = Sample.server();
        return new Evaluator(Checks.all(), CatalogueReader.builtIn(), Judged.CLOCK, "test")
                .evaluateSample(sample.snapshot(), sample.site(), Selection.ALL, List.of()).report();
    }

    /** Three findings of each status, all required. */
    public static Report ofEveryStatus() {
        return of("SRV-TWS", false, "C:\\Program Files\\Akio", Status.values());
    }

    /** One finding of each status given, in that order. */
    public static Report of(Status... statuses) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < statuses.length; i++) {
            findings.add(finding(statuses[i], Level.REQUIRED, i, "value"));
        }
        return report("SRV-TWS", false, List.of(), findings);
    }

    /** A report on a machine that says something hostile wherever it can say anything. */
    public static Report saying(String hostile) {
        return of(hostile, false, hostile, Status.values());
    }

    /** A sample of which checks were left out. */
    public static Report partialSample() {
        Report whole = ofEveryStatus();
        return report(whole.machine(), true, List.of(CheckId.of("server.memory"), CheckId.of("server.dotnet")), whole.findings());
    }

    /** One finding. */
    public static Finding finding(Status status, Level level, int number, String value) {
        Optional<Waiver> waiver = status == Status.WAIVED
                ? Optional.of(new Waiver("server.test", "because " + value, Optional.of(LocalDate.of(2030, 1, 31)))) : Optional.empty();
        Reading<Value> known = Reading.known(new Value.Text(value), "HKLM\\SOFTWARE\\" + value);
        Reading<Value> denied = Reading.unreadable(Reason.of(Reason.Kind.DENIED, 5, value), "HKLM\\SAM");
        return new Finding(CheckId.of("server." + status.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + number), Optional.of("R1"),
                Optional.of(new DocumentReference(3, "Section of " + value, "Sentence of " + value)), status, level, Message.of("server.memory.title"), answer(status, value).map(Answered::answer)
                        .map(answer -> Message.of("answer.yes", PersonWords.of(answer), Message.of("server.os.edition.met", value)))
                        .orElse(Message.of("server.os.edition.met", value)),
                Optional.of(Message.verbatim(value)), Message.of("server.disk.space.required", value),
                status == Status.PASS || status == Status.NOT_APPLICABLE || status == Status.CONFIRMED ? Optional.empty()
                        : Optional.of(Message.of("server.cpu.speed.remedy", value + " " + number)),
                List.of(new Evidence("test.known", known), new Evidence("test.denied", denied),
                        new Evidence("test.absent", Reading.absent("HKLM\\SOFTWARE\\Akio"))), List.of(), waiver, answer(status, value), Duration.ofMillis(1234));
    }

    private static Optional<Answered> answer(Status status, String value) {
        return status == Status.CONFIRMED ? Optional.of(new Answered(new Answer("server.test", Answer.Value.YES, value.isBlank() ? "?" : value, Optional.of(value),
                AnswerTime.on(LocalDate.of(2026, 11, 20)), Optional.of(value), Optional.empty()), Answered.Use.COUNTED)) : Optional.empty();
    }

    private static Report of(String machine, boolean sample, String value, Status... statuses) {
        List<Finding> findings = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            for (Status status : statuses) {
                findings.add(finding(status, Level.REQUIRED, number, value));
            }
        }
        return report(machine, sample, List.of(), findings);
    }

    /** A report of these findings. */
    public static Report report(String machine, boolean sample, List<CheckId> notRun, List<Finding> findings) {
        return new Report("test", new Report.Edition("2024-09", "0123456789abcdef", false), machine, sample, Site.DEFAULT,
                Instant.parse("2026-11-23T09:00:00Z"), Instant.parse("2026-11-23T10:00:00Z"), Duration.ofMillis(412), notRun, findings);
    }
}
