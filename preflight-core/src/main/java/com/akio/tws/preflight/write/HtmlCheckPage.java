package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowPorts;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.PagePart;
import com.akio.tws.preflight.text.PageTexts;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.CheckPages.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of one check. */
final class HtmlCheckPage {

    /** What a run fills into a message is left open. */
    private static final String OPEN = "…";
    private static final String REMEDY = "remedy";
    private static final List<String> KINDS = List.of("required", "observed", REMEDY);
    private static final String OTHER = "other";

    private HtmlCheckPage() {
    }

    static Html of(Page page, CheckPages pages) {
        List<String> rows = pages.rows(page);
        return Html.element("article").with("id", page.id().name()).with("class", "finding fiche").of(
                Html.element("h2").of(Html.say(page.title()), Html.text(" "), Html.element("code").of(Html.text(page.id().name()))),
                Html.element("p", "origin").of(rows.isEmpty() ? Html.say(Message.of("report.no-row")) : Html.say(Message.of("page.rows", rows)),
                        Html.text(" · "), Html.say(Message.of("level." + pages.catalogue().entry(page.id()).level()))),
                Html.all(rows.stream().map(pages.catalogue()::document).flatMap(Optional::stream).map(DocumentWords::html).toList()),
                Html.all(Arrays.stream(PagePart.values()).map(part -> part(page, part, pages)).toList()),
                page.sharesMessages() ? Html.element("p").of(Html.say(Message.of("page.messages.shared")), Html.text(" "),
                        Html.element("a").with("href", "#" + page.textKeys()).of(Html.text(page.textKeys()))) : messages(page.textKeys()),
                sources(page.textKeys()));
    }

    /** The messages that several checks share. */
    static Html shared(String textKeys) {
        return Html.element("article").with("id", textKeys).with("class", "finding fiche").of(
                Html.element("h2").of(Html.say(Message.of("page.messages.of")), Html.text(" "), Html.element("code").of(Html.text(textKeys))),
                messages(textKeys));
    }

    private static Html part(Page page, PagePart part, CheckPages pages) {
        if (PageTexts.in(Language.ENGLISH).say(page.textKeys(), part).isEmpty()) {
            return Html.NOTHING;
        }
        Stream<Html> commands = PageTexts.in(Language.ENGLISH).commands(page.textKeys(), part).stream()
                .map(command -> command(part, command.shell(), filled(command.line(), page, pages)));
        Stream<Html> again = part == PagePart.MENDED
                ? Stream.of(command(part, PageTexts.Shell.CMD, "preflight check" + role(page) + " --only " + page.id())) : Stream.empty();
        return Html.element("section").with("class", "part").with("data-part", part.word()).of(
                Html.element("h3").saying(Message.of("page.part." + part.word())),
                Html.element("p").of(Html.each(texts -> filled(PageTexts.in(texts.language()).say(page.textKeys(), part).orElseThrow(),
                        page, pages))),
                Html.all(Stream.concat(commands, again).toList()));
    }

    private static String role(Page page) {
        return page.id().name().startsWith("client.") ? " --role client" : "";
    }

    private static Html command(PagePart part, PageTexts.Shell shell, String line) {
        return Html.element("pre").with("class", "command").with("data-part", part.word()).with("data-shell", shell.word())
                .of(Html.text(line));
    }

    private static String filled(String text, Page page, CheckPages pages) {
        Optional<Flow> flow = pages.flow(page);
        return text.replace("{id}", page.id().name()).replace("{port}", flow.map(HtmlCheckPage::port).orElse(OPEN))
                .replace("{protocol}", flow.map(its -> its.protocol().name()).orElse(OPEN));
    }

    private static String port(Flow flow) {
        if (flow.ports() instanceof FlowPorts.Fixed fixed) {
            return Integer.toString(fixed.ports().get(0).first());
        }
        return flow.ports() instanceof FlowPorts.Chosen chosen ? Integer.toString(chosen.usual().get(0).first())
                : Integer.toString(((FlowPorts.Growing) flow.ports()).first());
    }

    private static Html messages(String textKeys) {
        List<String> keys = keys(textKeys);
        return keys.isEmpty() ? Html.NOTHING : Html.element("details").with("class", "evidence").of(
                Html.element("summary").saying(Message.of("page.messages", keys.size())),
                Html.all(Stream.of("required", OTHER, "observed", REMEDY).map(kind -> kind(kind, keys)).toList()));
    }

    private static Html kind(String kind, List<String> keys) {
        List<Html> lines = keys.stream().filter(key -> kind(key).equals(kind)).<Html>map(key -> Html.element("li").with("data-key", key)
                .saying(Message.of(key, OPEN, OPEN, OPEN, OPEN, OPEN, OPEN, OPEN, OPEN, OPEN, OPEN))).toList();
        return lines.isEmpty() ? Html.NOTHING : Html.all(Html.element("h4").saying(Message.of(kind.equals(REMEDY) ? "page.kind.to-do" : "page.kind." + kind)), Html.element("ul").of(lines));
    }

    /** What a message is for, by the word of its key that says so. */
    private static String kind(String key) {
        for (String word : key.split("[.-]")) {
            if (KINDS.contains(word)) {
                return word;
            }
        }
        return OTHER;
    }

    private static List<String> keys(String textKeys) {
        List<String> beginnings = Stream.concat(Stream.of(textKeys + "."), PageTexts.families(textKeys).stream()).toList();
        return Texts.in(Language.ENGLISH).keys().stream().filter(key -> beginnings.stream().anyMatch(key::startsWith)).toList();
    }

    private static Html sources(String textKeys) {
        List<String> sources = PageTexts.sources(textKeys);
        return sources.isEmpty() ? Html.NOTHING : Html.element("p", "origin").of(Html.all(sources.stream().map(source -> Html.all(
                Html.element("a").with("href", source).with("rel", "noreferrer").of(Html.text(source)), Html.text(" "))).toList()));
    }
}
