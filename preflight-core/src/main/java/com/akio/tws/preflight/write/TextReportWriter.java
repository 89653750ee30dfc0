package com.akio.tws.preflight.write;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.report.Evidence;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The report as a technician reads it in a console: what blocks first, each with what to do. */
public final class TextReportWriter implements DocumentWriter<Report> {

    private static final List<Status> ORDER = List.of(Status.FAIL, Status.UNKNOWN, Status.WARN, Status.MANUAL,
            Status.WAIVED, Status.CONFIRMED, Status.PASS, Status.NOT_APPLICABLE);
    private static final String INDENT = "      ";

    private static final List<String> LABELS = List.of("report.observed", "report.required", "report.remedy", "report.source");

    private final TextStyle style;
    private final int width;
    private final Warnings warnings;

    /** For a file or a pipe, whose lines nobody breaks. */
    public TextReportWriter(TextStyle style) {
        this(style, TextLines.WIDTH);
    }

    /**
     * For a console.
     *
     * @param width how many signs its lines hold; only a word longer than that goes beyond
     */
    public TextReportWriter(TextStyle style, int width) {
        this(style, width, Warnings.PASS);
    }

    private TextReportWriter(TextStyle style, int width, Warnings warnings) {
        this.style = Objects.requireNonNull(style, "style");
        this.width = width;
        this.warnings = warnings;
    }

    /** The whole report, or its one line. */
    static DocumentWriter<Report> shown(Showing showing) {
        return switch (showing.extent()) {
            case WHOLE -> new TextReportWriter(showing.style(), showing.width(), showing.warnings());
            case LINE -> new BriefReportWriter(showing.style(), showing.warnings());
        };
    }

    @Override
    public void write(Report report, Texts texts, Appendable to) throws IOException {
        TextLines lines = new TextLines(to, width);
        head(report, texts, lines);
        for (Status status : ORDER) {
            List<Finding> findings = report.findings().stream().filter(finding -> finding.status() == status).toList();
            if (!findings.isEmpty()) {
                lines.line("");
                lines.line(texts.say("report.section." + status) + " (" + findings.size() + ")");
                if (status == Status.MANUAL) {
                    lines.wrapped("  ", texts.say(AnswerWords.HOW));
                }
                for (Finding finding : findings) {
                    finding(finding, report, texts, lines);
                }
            }
        }
        foot(report, texts, lines);
    }

    private void head(Report report, Texts texts, TextLines lines) throws IOException {
        lines.line(texts.say(Message.of("report.title", report.tool(), report.site().tws().number(),
                texts.say("role." + report.site().role().word()), texts.say("phase." + report.site().phase().word()))));
        for (Message said : Mark.beforeVerdict(report)) {
            lines.wrapped("", texts.say(said));
        }
        Optional<Message> told = SiteWords.of(report.site());
        if (told.isPresent()) {
            lines.wrapped("", texts.say(Message.of("report.labelled", Message.of("report.for"), told.get())));
        }
        lines.wrapped("", texts.say(Message.of("report.machine", report.machine().isEmpty() ? "?" : report.machine(),
                report.collectedAt())));
        if (report.installed().isPresent()) {
            lines.wrapped("", texts.say(InstalledWords.line(report.installed().get())));
        }
        lines.wrapped("", texts.say(Message.of("report.edition", report.edition().name(),
                report.edition().external() ? texts.say("report.external") : "")));
        if (report.origin().isPresent()) {
            lines.wrapped("", texts.say(Message.of("report.labelled", Message.of("report.bundle"), OriginWords.said(report.origin().get()))));
        }
        lines.line(texts.say(Message.of("report.verdict", marked(report, texts))));
        for (Message said : Mark.behindVerdict(report)) {
            lines.wrapped("", texts.say(said));
        }
        Optional<Message> notCounted = NotCounted.of(report);
        if (notCounted.isPresent()) {
            lines.wrapped("", texts.say(notCounted.get()));
        }
    }

    /** Once more at the end: that is what stands on the screen when a long report has scrolled by. */
    private void foot(Report report, Texts texts, TextLines lines) throws IOException {
        List<String> counts = StatusSign.ORDER.stream().filter(status -> report.count(status) > 0)
                .map(status -> report.count(status) + " " + texts.say(Message.of("status.many." + status, report.count(status)))).toList();
        lines.line("");
        lines.wrapped("", texts.say(Message.of("report.help.where", CheckPage.FILE)));
        lines.pair(texts.say(Message.of("report.labelled", marked(report, texts), "")).stripTrailing(),
                texts.say(Message.of("report.labelled", VerdictWords.said(report, warnings), "")).stripTrailing(), String.join(", ", counts), "  ");
    }

    private String marked(Report report, Texts texts) {
        return VerdictWords.coloured(VerdictWords.said(report, warnings), report, texts, style);
    }

    private void finding(Finding finding, Report report, Texts texts, TextLines lines) throws IOException {
        String origin = texts.say(DocumentWords.origin(finding));
        String word = StatusSign.of(finding.status()) + " " + texts.say("status." + finding.status());
        boolean idle = finding.status() == Status.NOT_APPLICABLE;
        String title = " " + texts.say(finding.title()) + "  (" + finding.id() + ", " + origin + ")" + (idle ? " – " + texts.say(finding.message()) : "");
        lines.heading("  " + style.mark(finding.status(), word), "  " + word, title, INDENT);
        boolean brief = finding.status() == Status.PASS || idle;
        if (finding.observed().isPresent()) {
            labelled("report.observed", texts.say(finding.observed().get()), texts, lines);
        }
        if (!brief) {
            labelled("report.required", texts.say(finding.required()), texts, lines);
        }
        if (!brief) {
            lines.wrapped(INDENT, texts.say(finding.message()));
        }
        if (finding.remedy().isPresent()) {
            labelled("report.remedy", texts.say(finding.remedy().get()), texts, lines);
        }
        for (Message beside : Stream.concat(WaiverWords.of(finding, report).stream(), AnswerWords.of(finding).stream()).toList()) {
            lines.wrapped(INDENT, texts.say(beside));
        }
        if (finding.status() == Status.FAIL || finding.status() == Status.UNKNOWN) {
            for (String place : places(finding)) {
                labelled("report.source", place, texts, lines);
            }
        }
    }

    /** Where something was found, or, when nothing was there at all, where it was looked for. */
    private static Set<String> places(Finding finding) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> lookedAt = new LinkedHashSet<>();
        for (Evidence evidence : finding.evidence()) {
            String place = evidence.reading().source().where();
            lookedAt.add(place);
            if (!(evidence.reading() instanceof Reading.Absent<?>)) {
                found.add(place);
            }
        }
        return found.isEmpty() ? lookedAt : found;
    }

    /** All labels are as wide as the widest, so that what they stand for can be read down one edge. */
    private static void labelled(String label, String text, Texts texts, TextLines lines) throws IOException {
        int widest = LABELS.stream().mapToInt(each -> label(each, texts).length()).max().orElseThrow();
        String padded = INDENT + String.format(Locale.ROOT, "%-" + widest + "s ", label(label, texts));
        lines.wrapped(padded, " ".repeat(padded.length()), text);
    }

    private static String label(String label, Texts texts) {
        return texts.say(Message.of("report.labelled", texts.say(label), "")).stripTrailing();
    }
}
