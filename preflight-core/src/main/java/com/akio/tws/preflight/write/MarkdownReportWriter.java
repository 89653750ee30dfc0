package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report as people paste it into a ticket: the verdict, then what asks for something and what to do, and the rest by name. */
public final class MarkdownReportWriter implements DocumentWriter<Report> {

    private static final Set<Status> SHORT = EnumSet.of(Status.PASS, Status.NOT_APPLICABLE);

    private final Warnings warnings;

    /** A writer without settings: the format leaves nothing to choose. */
    public MarkdownReportWriter() {
        this(Warnings.PASS);
    }

    MarkdownReportWriter(Warnings warnings) {
        this.warnings = warnings;
    }

    @Override
    public void write(Report report, Texts texts, Appendable to) throws IOException {
        head(report, texts, to);
        for (Status status : StatusSign.ORDER) {
            List<Finding> findings = report.findings().stream().filter(finding -> finding.status() == status).toList();
            if (!findings.isEmpty()) {
                to.append("\n### ").append(said(Message.of("report.section." + status), texts)).append(" (")
                        .append(Integer.toString(findings.size())).append(")\n\n");
                if (status == Status.MANUAL) {
                    to.append(said(AnswerWords.HOW, texts)).append("\n\n");
                }
                if (SHORT.contains(status)) {
                    to.append(findings.stream().map(MarkdownReportWriter::id).collect(Collectors.joining(", "))).append('\n');
                } else {
                    for (Finding finding : findings) {
                        finding(finding, report, texts, to);
                    }
                }
            }
        }
    }

    private void head(Report report, Texts texts, Appendable to) throws IOException {
        to.append("## ").append(said(Message.of("report.verdict", VerdictWords.alone(report, warnings)), texts)).append("\n\n");
        for (Message mark : Stream.concat(Mark.beforeVerdict(report).stream(), Mark.behindVerdict(report).stream()).toList()) {
            to.append("> ").append(said(mark, texts)).append("\n\n");
        }
        Optional<Message> notCounted = NotCounted.of(report);
        if (notCounted.isPresent()) {
            to.append("> ").append(said(notCounted.get(), texts)).append("\n\n");
        }
        to.append(said(Message.of("report.title", report.tool(), report.site().tws().number(),
                Message.of("role." + report.site().role().word()), Message.of("phase." + report.site().phase().word())), texts));
        to.append("  \n").append(said(Message.of("report.machine", report.machine().isEmpty() ? "?" : report.machine(),
                report.collectedAt()), texts));
        if (report.installed().isPresent()) {
            to.append("  \n").append(said(InstalledWords.line(report.installed().get()), texts));
        }
        to.append("  \n").append(said(Message.of("report.edition", report.edition().name(),
                report.edition().external() ? Message.of("report.external") : ""), texts)).append('\n');
    }

    private static void finding(Finding finding, Report report, Texts texts, Appendable to) throws IOException {
        to.append("- **").append(Markdown.escaped(StatusSign.of(finding.status()))).append(' ').append(said(Message.of("status." + finding.status()), texts))
                .append("** ").append(said(finding.title(), texts)).append(" (").append(id(finding)).append(", ")
                .append(said(DocumentWords.origin(finding), texts)).append(")\n");
        item(finding.message(), texts, to);
        if (finding.observed().isPresent()) {
            labelled("report.observed", finding.observed().get(), texts, to);
        }
        labelled("report.required", finding.required(), texts, to);
        if (finding.remedy().isPresent()) {
            labelled("report.remedy", finding.remedy().get(), texts, to);
        }
        if (finding.document().isPresent()) {
            labelled("report.document", DocumentWords.quoted(finding.document().get()), texts, to);
        }
        for (Message beside : Stream.concat(WaiverWords.of(finding, report).stream(), AnswerWords.of(finding).stream()).toList()) {
            item(beside, texts, to);
        }
    }

    private static void labelled(String label, Message said, Texts texts, Appendable to) throws IOException {
        item(Message.of("report.labelled", Message.of(label), said), texts, to);
    }

    private static void item(Message said, Texts texts, Appendable to) throws IOException {
        to.append("  - ").append(Markdown.escapedAtBeginning(texts.say(said))).append('\n');
    }

    private static String id(Finding finding) {
        return "`" + finding.id() + "`";
    }

    private static String said(Message message, Texts texts) {
        return Markdown.escaped(texts.say(message));
    }
}
