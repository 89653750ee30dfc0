package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.util.List;
import java.util.Map;

/** The first screen: what must never be overlooked, the verdict, the counts, and what the report rests on. */
final class HtmlOverview {

    private HtmlOverview() {
    }

    static Html of(Report report, Warnings warnings) {
        return Html.all(HtmlFrame.top(Message.of("html.brand", report.tool())),
                marks(Mark.beforeVerdict(report)), Html.maybe(NotCounted.of(report).map(said -> Html.element("p", "mark").saying(said))),
                verdict(report, warnings), marks(Mark.behindVerdict(report)), counts(report), facts(report));
    }

    private static Html marks(List<Message> said) {
        return Html.all(said.stream().map(one -> Html.element("p", "mark").saying(one)).toList());
    }

    /** The machine's name, or a sign that it would not tell. */
    static String machine(Report report) {
        return report.machine().isEmpty() ? "?" : report.machine();
    }

    /** What a reader may want to know once they have read everything. */
    static Html colophon(Report report) {
        return Html.element("footer").of(
                Html.element("p", "").saying(Message.of("html.colophon.file")),
                Html.element("p").saying(Message.of("html.colophon.catalogue", report.edition().name(), report.edition().sha256())));
    }

    private static Html verdict(Report report, Warnings warnings) {
        int confirm = report.count(Status.MANUAL);
        Status like = VerdictWords.statusOf(report.verdict());
        return Html.element("div", "verdict " + HtmlSign.classOf(like)).of(HtmlSign.of(like), Html.element("div").of(
                Html.element("h1").of(Html.element("span", "machine").of(Html.value(machine(report))), Html.text(" "),
                        Html.element("strong").saying(VerdictWords.said(report, warnings))),
                Html.element("p", "").saying(Message.of("html.verdict." + report.verdict())),
                confirm > 0 && report.verdict() != Verdict.BLOCKED
                        ? Html.element("p", "").saying(Message.of("html.verdict.confirm", confirm)) : Html.NOTHING));
    }

    private static Html counts(Report report) {
        return Html.element("nav", "counts").with("aria-labelledby", "counts-title").of(
                Html.element("h2").with("id", "counts-title").with("class", "unseen").saying(Message.of("html.counts")),
                HtmlBar.of(StatusSign.ORDER.stream().map(status -> Map.entry(status, report.count(status))).toList(), 0),
                Html.element("ul").of(StatusSign.ORDER.stream().map(status -> Html.element("li").of(count(status, report.count(status)))).toList()));
    }

    private static Html count(Status status, int count) {
        HtmlElement shown = count == 0 ? Html.element("span", "none")
                : Html.element("a").with("href", "#" + status).with("class", HtmlSign.classOf(status));
        return shown.of(HtmlSign.of(status), Html.element("b").of(Html.text(Integer.toString(count))), Html.text(" "),
                Html.element("span").saying(Message.of("status.many." + status, count)));
    }

    private static Html facts(Report report) {
        return Html.element("dl", "about").of(
                Html.maybe(SiteWords.of(report.site()).map(told -> fact("report.for", told))),
                fact("html.about.for", Message.of("html.about.for-what", report.site().tws().number(),
                        Message.of("role." + report.site().role().word()), Message.of("phase." + report.site().phase().word()))),
                Html.maybe(report.installed().map(found -> fact("report.installed", found.said()))),
                fact("html.about.collected", Message.verbatim(report.collectedAt())),
                fact("html.about.evaluated", Message.verbatim(report.evaluatedAt())),
                fact("html.about.document", Message.of("html.about.edition", report.edition().name(),
                        report.edition().external() ? Message.of("report.external") : "")),
                Html.maybe(report.origin().map(bundle -> fact("report.bundle", OriginWords.said(bundle)))));
    }

    private static Html fact(String label, Message said) {
        return HtmlFrame.pair(Message.of(label), Html.say(said));
    }
}
