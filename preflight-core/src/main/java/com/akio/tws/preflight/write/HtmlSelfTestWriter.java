package com.akio.tws.preflight.write;

import com.akio.tws.preflight.selftest.ComparedReading;
import com.akio.tws.preflight.selftest.Comparison;
import com.akio.tws.preflight.selftest.SelfTest;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The sheet as one page to fill in at the server or on paper: reading, commands, same or differs, remark. What is ticked stays in the browser. */
public final class HtmlSelfTestWriter implements DocumentWriter<SelfTest> {

    private static final List<String> COLUMNS = List.of("read", "command", "outcome");

    /** A writer without settings: the language is the one that the page opens in. */
    public HtmlSelfTestWriter() {
    }

    @Override
    public void write(SelfTest test, Texts texts, Appendable to) throws IOException {
        to.append(HtmlFrame.page(texts, SelfTestWords.title(test), "tws-preflight " + test.tool(), HtmlFrame.Parts.and("selftest.css"),
                HtmlFrame.top(Message.of("selftest.brand")), head(test), sheet(test), ending(test)));
    }

    private static Html head(SelfTest test) {
        return Html.all(Html.element("h1").saying(SelfTestWords.title(test)), Html.element("p").saying(SelfTestWords.collected(test)),
                Html.all(SelfTestWords.marks(test).stream().map(mark -> Html.element("p").of(Html.element("strong").saying(mark))).toList()),
                Html.element("p").saying(SelfTestWords.HOW));
    }

    private static Html sheet(SelfTest test) {
        return HtmlFrame.section("readings", "", Html.element("h2").saying(Message.of("selftest.readings"))).of(Html.element("table", "table sheet").of(
                Html.element("thead").of(Html.element("tr").of(COLUMNS.stream()
                        .map(column -> Html.element("th").with("scope", "col").saying(Message.of("selftest.column." + column))).toList())),
                Html.element("tbody").of(test.readings().stream().map(HtmlSelfTestWriter::row).toList())));
    }

    private static Html row(ComparedReading compared) {
        List<Html> read = new ArrayList<>();
        read.add(Html.element("p").of(Html.element("b").of(Html.value(compared.fact()))));
        SelfTestWords.read(compared).forEach(one -> read.add(Html.element("p").saying(one)));
        read.add(Html.element("p", "hint-below").of(Html.value(compared.reading().source().where())));
        return Html.element("tr").of(Html.element("td").of(read), Html.element("td").of(commands(compared)), Html.element("td").of(boxes()));
    }

    private static List<Html> commands(ComparedReading compared) {
        if (compared.comparisons().isEmpty()) {
            return List.of(Html.element("p").saying(Message.of("selftest.unknown")));
        }
        List<Html> commands = new ArrayList<>();
        for (Comparison comparison : compared.comparisons()) {
            commands.add(comparison.command().<Html>map(command -> Html.element("pre", "command").of(Html.value(command)))
                    .orElse(Html.element("p").saying(Message.of("selftest.no-command"))));
            commands.add(Html.element("p").saying(SelfTestWords.look(comparison)));
        }
        return commands;
    }

    /** The label holds its box, so that a touch on the word ticks it and a reader of the screen hears it. */
    private static List<Html> boxes() {
        return List.of(box(SelfTestWords.SAME), box(SelfTestWords.DIFFERS), Html.element("p").of(Html.element("label").of(
                Html.say(SelfTestWords.REMARK), Html.text(" "), Html.element("input").with("type", "text").with("autocomplete", "off"))));
    }

    private static Html box(Message word) {
        return Html.element("p").of(Html.element("label").of(Html.element("input").with("type", "checkbox").with("autocomplete", "off"),
                Html.text(" "), Html.say(word)));
    }

    private static Html ending(SelfTest test) {
        return Html.all(SelfTestWords.ending(test).stream().map(line -> Html.element("p").saying(line)).toList());
    }
}
