package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Answered;
import com.akio.tws.preflight.report.Evidence;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report as a table, one finding a row. The columns are named after the members of the JSON report, so that tables of several
 * machines can be laid under one another; each row says whose it is, and whether the report is partial or a sample.
 */
public final class CsvReportWriter implements DocumentWriter<Report> {

    private static final String SIZE_UNTOLD = "size-untold";
    static final List<String> COLUMNS = List.of("machine", "collected-at", "verdict", Mark.PARTIAL.member(), Mark.SAMPLE.member(),
            "id", "row", "status", "level", "title", "message", "observed", "required", "remedy", "waiver", "waiver-until", "evidence",
            SIZE_UNTOLD, "waiver-by", "waiver-on", "answer", "answer-by", "answer-function", "answer-when", "answer-note", "answer-until",
            "answer-use", "document", "help");

    /** A writer without settings: the table is the same in any language. */
    public CsvReportWriter() {
    }

    @Override
    public void write(Report report, Texts texts, Appendable to) throws IOException {
        Csv csv = new Csv(to);
        csv.row(COLUMNS);
        for (Finding finding : report.findings()) {
            csv.row(Stream.of(ofReport(report), ofFinding(finding, Csv.TEXTS), Stream.of(mark(Mark.SIZE_UNTOLD, report)),
                    ofPeople(finding), ofDocument(finding))
                    .flatMap(cells -> cells).map(SanitizedText::of).toList());
        }
    }

    private static Stream<String> ofReport(Report report) {
        return Stream.of(report.machine(), report.collectedAt().toString(), report.verdict().name(),
                mark(Mark.PARTIAL, report), mark(Mark.SAMPLE, report));
    }

    private static String mark(Mark mark, Report report) {
        return Boolean.toString(mark.holds(report));
    }

    private static Stream<String> ofFinding(Finding finding, Texts texts) {
        return Stream.of(finding.id().name(), finding.row().orElse(""), finding.status().name(), finding.level().name(),
                texts.say(finding.title()), texts.say(finding.message()), said(finding.observed(), texts), texts.say(finding.required()),
                said(finding.remedy(), texts), finding.waiver().map(Waiver::reason).orElse(""),
                finding.waiver().flatMap(Waiver::until).map(Object::toString).orElse(""),
                finding.evidence().stream().map(evidence -> shown(evidence, texts)).collect(Collectors.joining("; ")));
    }

    private static Stream<String> ofPeople(Finding finding) {
        Optional<Answer> answer = finding.answer().map(Answered::answer);
        return Stream.of(finding.waiver().flatMap(Waiver::by).orElse(""), finding.waiver().flatMap(Waiver::on).map(Object::toString).orElse(""),
                answer.map(one -> one.value().word()).orElse(""), answer.map(Answer::by).orElse(""), answer.flatMap(Answer::function).orElse(""),
                answer.map(one -> one.when().text()).orElse(""), answer.flatMap(Answer::note).orElse(""),
                answer.flatMap(Answer::until).map(Object::toString).orElse(""), finding.answer().map(one -> one.use().name()).orElse(""));
    }

    private static Stream<String> ofDocument(Finding finding) {
        return Stream.of(said(finding.document().map(DocumentWords::brief), Csv.TEXTS), CheckPage.of(finding.id()));
    }

    private static String shown(Evidence evidence, Texts texts) {
        return evidence.fact() + " = " + texts.say(ReadingWords.of(evidence.reading())) + " (" + evidence.reading().source().where() + ")";
    }

    private static String said(Optional<Message> message, Texts texts) {
        return message.map(texts::say).orElse("");
    }
}
