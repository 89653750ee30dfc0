package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
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
    private static final List<Status> AFTER_THE_STEPS = List.of(Status.MANUAL, Status.WARN, Status.WAIVED, Status.PASS, Status.NOT_APPLICABLE);

    /** A writer without settings: the report's language is the one that the page opens in. */
    public HtmlReportWriter() {
    }

    @Override
    public void write(Report report, Texts texts, Appendable to) throws IOException {
        HtmlPage page = new HtmlPage(texts.language());
        Message title = Message.of("html.title", HtmlOverview.machine(report), VerdictWords.said(report));
        HtmlFrame.write(page, title, "tws-preflight " + report.tool(), inside -> content(report, inside));
        to.append(page.toString());
    }

    private static void content(Report report, HtmlPage page) {
        HtmlOverview.write(report, page);
        HtmlFilter.write(report, page);
        BEFORE_THE_STEPS.forEach(status -> section(report, status, page));
        HtmlSteps.write(report, page);
        AFTER_THE_STEPS.forEach(status -> section(report, status, page));
        HtmlOverview.colophon(report, page);
    }

    private static void section(Report report, Status status, HtmlPage page) {
        List<Finding> findings = report.findings().stream().filter(finding -> finding.status() == status).toList();
        if (findings.isEmpty()) {
            return;
        }
        page.open("section", "id", status.name(), "class", "findings", "aria-labelledby", "title-" + status.name()).line();
        page.open("h2", "id", "title-" + status.name()).say(Message.of("report.section." + status)).text(" ");
        page.open("span", "class", "count").text(Integer.toString(findings.size())).close().close().line();
        if (status == Status.MANUAL) {
            page.saying("p", "hint", Message.of("html.confirm.hint")).line();
        }
        findings.forEach(finding -> HtmlFinding.write(finding, report, page));
        page.close().line();
    }
}
