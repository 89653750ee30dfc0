package com.akio.tws.preflight.write;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.report.Evidence;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;

/** One finding: what asks for attention stands open, what is as it should be stays folded. */
final class HtmlFinding {

    private HtmlFinding() {
    }

    static void write(Finding finding, Report report, HtmlPage page) {
        boolean folded = finding.status() == Status.PASS || finding.status() == Status.NOT_APPLICABLE;
        page.open("article", "id", finding.id().name(), "class", "finding " + HtmlSign.classOf(finding.status()),
                "data-status", finding.status().name()).line();
        if (folded) {
            page.open("details").open("summary");
            headline(finding, page);
            finding.observed().ifPresent(observed -> page.text(" ").saying("span", "brief", observed));
            page.close().line();
        } else {
            page.open("div", "class", "headline");
            headline(finding, page);
            page.close().line();
        }
        body(finding, report, page);
        if (folded) {
            page.close().line();
        }
        page.close().line();
    }

    private static void headline(Finding finding, HtmlPage page) {
        page.open("span", "class", "chip");
        HtmlSign.write(finding.status(), page);
        page.say(Message.of("status." + finding.status())).close().text(" ");
        page.saying("h3", "title", finding.title());
    }

    private static void body(Finding finding, Report report, HtmlPage page) {
        page.open("div", "class", "body").line();
        page.saying("p", "message", finding.message()).line();
        finding.remedy().ifPresent(remedy -> page.open("p", "class", "remedy").open("strong").say(Message.of("html.label.remedy"))
                .close().text(" ").say(remedy).close().line());
        finding.waiver().ifPresent(waiver -> page.saying("p", "waiver", WaiverWords.of(waiver, report)).line());
        page.open("dl", "class", "compared").line();
        page.open("div").open("dt").say(Message.of("html.label.observed")).close();
        page.open("dd").say(finding.observed().orElse(Message.of("html.not-observed"))).close().close().line();
        page.open("div").open("dt").say(Message.of("html.label.required")).close();
        page.open("dd").say(finding.required()).close().close().line().close().line();
        if (finding.status() == Status.MANUAL) {
            page.saying("p", "signature print-only", Message.of("html.confirm.signature")).line();
        }
        evidence(finding, page);
        origin(finding, page);
        page.close().line();
    }

    private static void origin(Finding finding, HtmlPage page) {
        page.open("p", "class", "origin").open("a", "href", "#" + finding.id()).text(finding.id().name()).close();
        page.text(" · ").say(finding.row().map(row -> Message.of("report.row", row)).orElse(Message.of("report.no-row")));
        page.text(" · ").say(Message.of("level." + finding.level())).close().line();
    }

    private static void evidence(Finding finding, HtmlPage page) {
        if (finding.evidence().isEmpty()) {
            return;
        }
        page.open("details", "class", "evidence").open("summary").say(Message.of("html.evidence", finding.evidence().size())).close();
        page.line().open("ul").line();
        for (Evidence evidence : finding.evidence()) {
            page.open("li").open("code").text(evidence.fact()).close().text(" = ");
            reading(evidence.reading(), page);
            page.open("span", "class", "where").value(evidence.reading().source().where()).close().close().line();
        }
        page.close().close().line();
    }

    private static void reading(Reading<Value> reading, HtmlPage page) {
        page.open(reading instanceof Reading.Known<Value> ? "code" : "em", "class", "value");
        page.open("bdi").say(ReadingWords.of(reading)).close().close();
    }
}
