package com.akio.tws.preflight.write;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.report.Evidence;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;

/** One finding: what asks for attention stands open, what is as it should be stays folded, what does not concern the machine is one line. */
final class HtmlFinding {

    private HtmlFinding() {
    }

    static Html of(Finding finding, Report report) {
        boolean folded = finding.status() == Status.PASS;
        HtmlElement article = Html.element("article").with("id", finding.id().name())
                .with("class", "finding " + HtmlSign.classOf(finding.status())).with("data-status", finding.status().name());
        Html brief = Html.maybe(finding.observed().map(observed ->
                Html.all(Html.text(" "), Html.element("span", "brief").saying(observed))));
        if (finding.status() == Status.NOT_APPLICABLE) {
            return article.of(Html.element("div", "headline").of(headline(finding), Html.text(" "), Html.element("span", "brief").saying(finding.message()),
                    Html.text(" "), Html.element("a", "brief").with("href", "#" + finding.id()).of(Html.text(finding.id().name()))));
        }
        return folded ? article.of(Html.element("details").of(Html.element("summary").of(headline(finding), brief), body(finding, report)))
                : article.of(Html.element("div", "headline").of(headline(finding)), body(finding, report));
    }

    private static Html headline(Finding finding) {
        return Html.all(Html.element("span", "chip").of(HtmlSign.of(finding.status()), Html.say(Message.of("status." + finding.status()))),
                Html.text(" "), Html.element("h3", "title").saying(finding.title()));
    }

    private static Html body(Finding finding, Report report) {
        return Html.element("div", "body").of(
                Html.element("p", "message").saying(finding.message()),
                Html.maybe(finding.remedy().map(remedy -> Html.element("p", "remedy")
                        .of(Html.element("strong").saying(Message.of("html.label.remedy")), Html.text(" "), Html.say(remedy)))),
                Html.maybe(WaiverWords.of(finding, report).map(said -> Html.element("p", "waiver").saying(said))),
                Html.maybe(AnswerWords.of(finding).map(said -> Html.element("p", "waiver").saying(said))),
                Html.element("dl", "compared").of(
                        HtmlFrame.pair(Message.of("html.label.observed"), Html.say(finding.observed().orElse(Message.of("html.not-observed")))),
                        HtmlFrame.pair(Message.of("html.label.required"), Html.say(finding.required()))),
                finding.status() == Status.MANUAL
                        ? Html.element("p", "signature print-only").saying(Message.of("html.confirm.signature")) : Html.NOTHING,
                evidence(finding), Html.maybe(finding.document().map(DocumentWords::html)), origin(finding));
    }

    private static Html origin(Finding finding) {
        return Html.element("p", "origin").of(
                Html.element("a").with("href", "#" + finding.id()).of(Html.text(finding.id().name())), Html.text(" · "),
                Html.say(DocumentWords.origin(finding)), Html.text(" · "),
                Html.say(Message.of("level." + finding.level())), Html.text(" · "), Html.say(Message.of("report.help")), Html.text(" "),
                Html.element("a").with("href", CheckPage.of(finding.id())).of(Html.text(CheckPage.of(finding.id()))));
    }

    private static Html evidence(Finding finding) {
        if (finding.evidence().isEmpty()) {
            return Html.NOTHING;
        }
        return Html.element("details", "evidence").of(
                Html.element("summary").saying(Message.of("html.evidence", finding.evidence().size())),
                Html.element("ul").of(finding.evidence().stream().map(HtmlFinding::line).toList()));
    }

    private static Html line(Evidence evidence) {
        return Html.element("li").of(Html.element("code").of(Html.text(evidence.fact())), Html.text(" = "),
                Html.element(evidence.reading() instanceof Reading.Known<Value> ? "code" : "em", "value")
                        .of(Html.element("bdi").saying(ReadingWords.of(evidence.reading()))),
                Html.element("span", "where").of(Html.value(evidence.reading().source().where())));
    }
}
