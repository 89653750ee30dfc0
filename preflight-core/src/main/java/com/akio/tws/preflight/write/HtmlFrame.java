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
import java.util.Base64;

/**
 * What every page of this tool has: one file without network, a switch between the languages that needs no script, and a policy that
 * lets only our own style sheet and script run.
 */
final class HtmlFrame {

    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");
    private static final String POLICY = "default-src 'none'; style-src '" + hash(STYLE) + "'; script-src '" + hash(SCRIPT)
            + "'; img-src data:; base-uri 'none'; form-action 'none'";

    private HtmlFrame() {
    }

    /** What stands between the frame's two ends. */
    @FunctionalInterface
    interface Content {
        void writeTo(HtmlPage page);
    }

    /**
     * Builds a page.
     *
     * @param title what the window is called
     * @param generator this tool and its version
     */
    static void write(HtmlPage page, Message title, String generator, Content content) {
        Texts first = page.languages().get(0);
        page.ours("<!DOCTYPE html>\n").open("html", "lang", first.language().code()).line().open("head").line();
        page.lone("meta", "charset", "utf-8").line();
        page.lone("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
        page.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
        page.lone("meta", "name", "color-scheme", "content", "light dark").line();
        page.lone("meta", "name", "referrer", "content", "no-referrer").line();
        page.lone("meta", "name", "robots", "content", "noindex").line();
        page.lone("meta", "name", "generator", "content", generator).line();
        page.open("title").text(first.say(title)).close().line();
        // Stops a browser from asking for an icon that is not there.
        page.lone("link", "rel", "icon", "href", "data:,").line();
        page.open("style").ours(STYLE).close().line().close().line();
        page.open("body").open("main").line();
        for (Language language : Language.values()) {
            page.lone("input", "type", "radio", "name", "language", "class", "switch", "id", "in-" + language.code(),
                    "value", language.code(), "autocomplete", "off", "data-title", Texts.in(language).say(title),
                    language == first.language() ? "checked" : "data-other", "").line();
        }
        page.open("div", "class", "page").line();
        content.writeTo(page);
        page.close().line().close().line();
        page.open("script").ours(SCRIPT).close().line().close().close().line();
    }

    /** The labels of the switch; each says its own language's name, in that language. */
    static void languageSwitch(HtmlPage page) {
        page.open("div", "class", "languages no-print");
        for (Language language : Language.values()) {
            page.open("label", "for", "in-" + language.code(), "lang", language.code());
            page.text(Texts.in(language).say("html.language")).close();
        }
        page.close().line();
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
