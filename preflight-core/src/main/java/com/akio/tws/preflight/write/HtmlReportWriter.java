package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.io.IOException;
import java.util.List;

/**
 * The report as one HTML file that can be read, sent and printed: both languages, no network, complete without script.
 *
 * <p>The verdict comes first, then what blocks, what to do in order, what a person confirms, and everything else. Each finding can be
 * linked to by its check's id: {@code report.html#server.dotnet}.
 */
public final class HtmlReportWriter implements DocumentWriter<Report> {

    private static final List<Status> BEFORE_THE_STEPS = List.of(Status.FAIL, Status.UNKNOWN);
    private static final List<Status> AFTER_THE_STEPS = List.of(Status.MANUAL, Status.WARN, Status.WAIVED, Status.CONFIRMED, Status.PASS,
            Status.NOT_APPLICABLE);

    private final Warnings warnings;

    /** A writer without settings: the report's language is the one that the page opens in. */
    public HtmlReportWriter() {
        this(Warnings.PASS);
    }

    HtmlReportWriter(Warnings warnings) {
        this.warnings = warnings;
    }

    @Override
    public void write(Report report, Texts texts, Appendable to) throws IOException {
        Message title = Message.of("html.title", HtmlOverview.machine(report), VerdictWords.said(report, warnings));
        to.append(HtmlFrame.page(texts, title, "tws-preflight " + report.tool(), HtmlOverview.of(report, warnings), HtmlFilter.of(report),
                sections(report, BEFORE_THE_STEPS), HtmlSteps.of(report), sections(report, AFTER_THE_STEPS), HtmlOverview.colophon(report)));
    }

    private static Html sections(Report report, List<Status> statuses) {
        return Html.all(statuses.stream().map(status -> section(report, status)).toList());
    }

    private static Html section(Report report, Status status) {
        List<Finding> findings = report.findings().stream().filter(finding -> finding.status() == status).toList();
        if (findings.isEmpty()) {
            return Html.NOTHING;
        }
        HtmlElement title = Html.element("h2").of(Html.say(Message.of("report.section." + status)), Html.text(" "),
                Html.element("span", "count").of(Html.text(Integer.toString(findings.size()))));
        Html hint = status == Status.MANUAL ? Html.all(Html.element("p", "hint").saying(Message.of("html.confirm.hint")),
                Html.element("p", "hint").saying(AnswerWords.HOW)) : Html.NOTHING;
        return HtmlFrame.section(status.name(), "findings", title).of(hint)
                .of(findings.stream().map(finding -> HtmlFinding.of(finding, report)).toList());
    }
}
