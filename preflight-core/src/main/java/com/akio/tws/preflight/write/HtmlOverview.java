package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.text.Message;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The first screen: what must never be overlooked, the verdict, the counts, and what the report rests on. */
final class HtmlOverview {

    private static final int BAR = 1000;

    private HtmlOverview() {
    }

    static void write(Report report, HtmlPage page) {
        page.open("header", "class", "top").line();
        page.saying("p", "brand", Message.of("html.brand", report.tool())).line();
        HtmlFrame.languageSwitch(page);
        page.close().line();
        marks(report, page);
        verdict(report, page);
        counts(report, page);
        facts(report, page);
    }

    /** The machine's name, or a sign that it would not tell. */
    static String machine(Report report) {
        return report.machine().isEmpty() ? "?" : report.machine();
    }

    /** What a reader may want to know once they have read everything. */
    static void colophon(Report report, HtmlPage page) {
        page.open("footer").line();
        page.saying("p", "", Message.of("html.colophon.file")).line();
        page.open("p").say(Message.of("html.colophon.catalogue", report.edition().name(), report.edition().sha256())).close().line();
        page.close().line();
    }

    private static void marks(Report report, HtmlPage page) {
        for (Mark mark : Mark.of(report)) {
            page.saying("p", "mark", mark.said(report)).line();
        }
    }

    private static void verdict(Report report, HtmlPage page) {
        page.open("div", "class", "verdict " + HtmlSign.classOf(VerdictWords.statusOf(report.verdict()))).line();
        HtmlSign.write(VerdictWords.statusOf(report.verdict()), page);
        page.open("div");
        page.open("h1").open("span", "class", "machine").value(machine(report)).close().text(" ")
                .open("strong").say(VerdictWords.said(report)).close().close().line();
        page.saying("p", "", Message.of("html.verdict." + report.verdict()));
        int confirm = report.count(Status.MANUAL);
        if (confirm > 0 && report.verdict() != Verdict.BLOCKED) {
            page.saying("p", "", Message.of("html.verdict.confirm", confirm));
        }
        page.close().close().line();
    }

    private static void counts(Report report, HtmlPage page) {
        page.open("nav", "class", "counts", "aria-labelledby", "counts-title").line();
        page.open("h2", "id", "counts-title", "class", "unseen").say(Message.of("html.counts")).close().line();
        bar(report, page);
        page.open("ul").line();
        for (Status status : StatusSign.ORDER) {
            int count = report.count(status);
            page.open("li");
            page.open(count == 0 ? "span" : "a", count == 0
                    ? new String[] {"class", "none"} : new String[] {"href", "#" + status, "class", HtmlSign.classOf(status)});
            HtmlSign.write(status, page);
            page.open("b").text(Integer.toString(count)).close().text(" ").open("span").say(Message.of("status." + status)).close();
            page.close().close().line();
        }
        page.close().close().line();
    }

    /** How the findings divide, to scale; the numbers beside it say the same. */
    private static void bar(Report report, HtmlPage page) {
        int all = Math.max(1, report.findings().size());
        page.open("svg", "class", "bar", "viewBox", "0 0 " + BAR + " 10", "preserveAspectRatio", "none", "aria-hidden", "true");
        int before = 0;
        for (Status status : StatusSign.ORDER) {
            int count = report.count(status);
            int from = before * BAR / all;
            before += count;
            if (count > 0) {
                page.open("rect", "class", HtmlSign.classOf(status), "x", Integer.toString(from), "y", "0",
                        "width", Integer.toString(before * BAR / all - from), "height", "10").close();
            }
        }
        page.close().line();
    }

    private static void facts(Report report, HtmlPage page) {
        page.open("dl", "class", "about").line();
        SiteWords.of(report.site()).ifPresent(told -> fact("report.for", told, page));
        for (Map.Entry<String, Message> fact : List.of(
                Map.entry("html.about.for", Message.of("html.about.for-what", report.site().tws().number(),
                        Message.of("role." + report.site().role().word()), Message.of("phase." + report.site().phase().word()))),
                Map.entry("html.about.collected", Message.verbatim(moment(report.collectedAt()))),
                Map.entry("html.about.evaluated", Message.verbatim(moment(report.evaluatedAt()))),
                Map.entry("html.about.document", Message.of("html.about.edition", report.edition().name(),
                        report.edition().external() ? Message.of("report.external") : "")))) {
            fact(fact.getKey(), fact.getValue(), page);
        }
        page.close().line();
    }

    private static void fact(String label, Message said, HtmlPage page) {
        page.open("div").open("dt").say(Message.of(label)).close().text(" ");
        page.open("dd").say(said).close().close().line();
    }

    /** A time that nobody can misread: year first, to the minute, with its zone. */
    private static String moment(Instant instant) {
        String text = instant.truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC).toLocalDateTime().toString();
        return text.replace('T', ' ') + " UTC";
    }
}
