package com.akio.tws.preflight.write;

import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every page of this tool has: one file without network, a switch between the languages that needs no script, and a policy that
 * lets only our own style sheet and script run.
 */
final class HtmlFrame {

    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");

    private HtmlFrame() {
    }

    /**
     * Our own style sheets and scripts of a page.
     *
     * @param styles style sheets, which nothing from outside is ever put into
     * @param scripts scripts, which neither
     */
    record Parts(List<String> styles, List<String> scripts) {

        /** What every page has. */
        static final Parts COMMON = new Parts(List.of(STYLE), List.of(SCRIPT));

        Parts {
            styles = List.copyOf(styles);
            scripts = List.copyOf(scripts);
        }

        /** What every page has, and a style sheet and scripts that lie beside them in the jar, in this order. */
        static Parts and(String style, String... scripts) {
            return new Parts(List.of(STYLE, resource(style)), Stream.concat(Stream.of(SCRIPT), Stream.of(scripts).map(HtmlFrame::resource)).toList());
        }

        private String policy() {
            return "default-src 'none'; style-src " + hashes(styles) + "; script-src " + hashes(scripts)
                    + "; img-src data:; base-uri 'none'; form-action 'none'";
        }

        private static String hashes(List<String> sources) {
            return sources.stream().map(source -> "'" + hash(source) + "'").collect(Collectors.joining(" "));
        }
    }

    /**
     * The source of a page.
     *
     * @param texts the language that it opens in, and the reader's zone
     * @param title what the window is called
     * @param generator this tool and its version
     */
    static String page(Texts texts, Message title, String generator, Html... content) {
        return page(texts, title, generator, Parts.COMMON, content);
    }

    /** The source of a page that has more than the common style sheet and script. */
    static String page(Texts texts, Message title, String generator, Parts parts, Html... content) {
        Language first = texts.language();
        return Html.page(Html.all(Html.ours("<!DOCTYPE html>\n"), Html.element("html").with("lang", first.code()).of(
                head(first, title, generator, parts),
                Html.element("body").of(
                        Html.element("main").of(Html.all(switches(first, title)), Html.element("div", "page").of(content)),
                        Html.all(parts.scripts().stream().map(script -> Html.element("script").of(Html.ours(script))).toList())))), texts);
    }

    private static Html head(Language first, Message title, String generator, Parts parts) {
        return Html.element("head").of(
                Html.element("meta").with("charset", "utf-8"),
                Html.element("meta").with("http-equiv", "Content-Security-Policy").with("content", parts.policy()),
                meta("viewport", "width=device-width, initial-scale=1"),
                meta("color-scheme", "light dark"),
                meta("referrer", "no-referrer"),
                meta("robots", "noindex"),
                meta("generator", generator),
                Html.element("title").of(Html.text(Texts.in(first).say(title))),
                // Stops a browser from asking for an icon that is not there.
                Html.element("link").with("rel", "icon").with("href", "data:,"),
                Html.all(parts.styles().stream().map(style -> Html.element("style").of(Html.ours(style))).toList()));
    }

    private static Html meta(String name, String content) {
        return Html.element("meta").with("name", name).with("content", content);
    }

    private static List<Html> switches(Language first, Message title) {
        return Arrays.stream(Language.values()).<Html>map(language -> Html.element("input").with("type", "radio").with("name", "language")
                .with("class", "switch").with("id", "in-" + language.code()).with("value", language.code()).with("autocomplete", "off")
                .with("data-title", Texts.in(language).say(title)).with(language == first ? "checked" : "data-other", "")).toList();
    }

    /** The top of a page: whose it is, and the switch, whose labels say each language's name in that language. */
    static Html top(Message brand) {
        return Html.element("header", "top").of(Html.element("p", "brand").saying(brand),
                Html.element("div", "languages no-print").of(Arrays.stream(Language.values()).map(language ->
                        Html.element("label").with("for", "in-" + language.code()).with("lang", language.code())
                                .of(Html.text(Texts.in(language).say("html.language")))).toList()));
    }

    /** A part of a page with its title, which names it for those who hear it. */
    static HtmlElement section(String id, String classes, HtmlElement title) {
        HtmlElement section = Html.element("section").with("id", id);
        return (classes.isEmpty() ? section : section.with("class", classes)).with("aria-labelledby", "title-" + id)
                .of(title.with("id", "title-" + id));
    }

    /** A name and what stands behind it, in a list of such. */
    static Html pair(Message name, Html value) {
        return Html.element("div").of(Html.element("dt").saying(name), Html.text(" "), Html.element("dd").of(value));
    }

    private static String resource(String name) {
        try (InputStream bytes = HtmlFrame.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            // The hash is that of the bytes as they stand between the tags: one kind of line end, whatever the checkout made of them.
            return "\n" + new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException("unreadable in the jar: " + name, broken);
        }
    }

    private static String hash(String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
