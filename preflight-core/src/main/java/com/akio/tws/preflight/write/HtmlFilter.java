package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;

/** The filter by words and status. It stays hidden until the script, without which it could do nothing, shows it. */
final class HtmlFilter {

    private HtmlFilter() {
    }

    static void write(Report report, HtmlPage page) {
        page.open("form", "class", "filter no-print", "id", "filter", "role", "search", "hidden", "").line();
        page.open("p", "class", "words").open("label", "for", "words").say(Message.of("html.filter.words")).close();
        page.lone("input", "type", "search", "id", "words", "autocomplete", "off", "spellcheck", "false").close().line();
        page.open("fieldset").open("legend", "class", "unseen").say(Message.of("html.filter.status")).close().line();
        for (Status status : StatusSign.ORDER) {
            if (report.count(status) > 0) {
                page.open("label", "class", HtmlSign.classOf(status));
                page.lone("input", "type", "checkbox", "name", "status", "value", status.name(), "checked", "", "autocomplete", "off");
                page.text(" ").say(Message.of("status." + status)).close().line();
            }
        }
        page.close().line();
        page.open("p", "class", "shown", "role", "status").open("span", "id", "shown").text(Integer.toString(report.findings().size())).close();
        page.text(" / " + report.findings().size() + " ").say(Message.of("html.filter.shown")).close().line();
        page.open("p", "class", "folds");
        page.open("button", "type", "button", "id", "open-all").say(Message.of("html.filter.open-all")).close().text(" ");
        page.open("button", "type", "button", "id", "close-all").say(Message.of("html.filter.close-all")).close().close().line();
        page.close().line();
    }
}
