package com.akio.tws.preflight.write;

import com.akio.tws.preflight.text.HarmlessText;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * An HTML page while it is built, in both languages at once.
 *
 * <p>Text goes in by {@link #text} and {@link #say} alone, and attribute values are always quoted, so that one way of escaping fits
 * every place. Nothing from outside ever stands in a script, a style sheet or an address.
 */
final class HtmlPage {

    private final StringBuilder html = new StringBuilder(64 * 1024);
    private final Deque<String> opened = new ArrayDeque<>();
    private final List<Texts> languages;

    /** An empty page whose readers see {@code first} until they choose. */
    HtmlPage(Language first) {
        Language other = first == Language.FRENCH ? Language.ENGLISH : Language.FRENCH;
        this.languages = List.of(Texts.in(first), Texts.in(other));
    }

    /** The texts of both languages, that of the report first. */
    List<Texts> languages() {
        return languages;
    }

    /** Opens an element. Attributes come as name, value, name, value. */
    HtmlPage open(String element, String... attributes) {
        tag(element, attributes);
        opened.push(element);
        return this;
    }

    /** Closes what was opened last. */
    HtmlPage close() {
        html.append("</").append(opened.pop()).append('>');
        return this;
    }

    /** An element that has no content, such as {@code input}. */
    HtmlPage lone(String element, String... attributes) {
        tag(element, attributes);
        return this;
    }

    /** A text that is the same in both languages; whatever it holds, it stays text. */
    HtmlPage text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** A name or value from a machine: its direction of writing ends with it. */
    HtmlPage value(String text) {
        return open("bdi").text(text).close();
    }

    /** A message in both languages, of which the reader sees one; said once where they agree. */
    HtmlPage say(Message message) {
        return each(texts -> texts.say(message));
    }

    /** Words in both languages, of which the reader sees one; said once where they agree. */
    HtmlPage each(Function<Texts, String> words) {
        String first = words.apply(languages.get(0));
        if (first.equals(words.apply(languages.get(1)))) {
            return text(first);
        }
        for (Texts texts : languages) {
            open("span", "class", "t", "lang", texts.language().code()).text(words.apply(texts)).close();
        }
        return this;
    }

    /** A message inside a drawing, in both languages; attributes come as name, value, without a class. */
    HtmlPage label(String classes, Message message, String... place) {
        String first = languages.get(0).say(message);
        boolean same = first.equals(languages.get(1).say(message));
        for (Texts texts : same ? languages.subList(0, 1) : languages) {
            List<String> attributes = new ArrayList<>(List.of(place));
            attributes.addAll(same ? List.of("class", classes) : List.of("class", "t " + classes, "lang", texts.language().code()));
            open("text", attributes.toArray(String[]::new)).text(texts.say(message)).close();
        }
        return this;
    }

    /** An element of a class that holds one message. */
    HtmlPage saying(String element, String classes, Message message) {
        return open(element, "class", classes).say(message).close();
    }

    /** Breaks the line of the source, for those who read that. */
    HtmlPage line() {
        html.append('\n');
        return this;
    }

    /** Content of our own making, taken as it is: our style sheet and script. */
    HtmlPage ours(String source) {
        html.append(source);
        return this;
    }

    /** The finished page. */
    @Override
    public String toString() {
        if (!opened.isEmpty()) {
            throw new IllegalStateException("still open: " + opened);
        }
        return html.toString();
    }

    private void tag(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                html.append("=\"").append(escaped(attributes[i + 1])).append('"');
            }
        }
        html.append('>');
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String harmless = HarmlessText.of(text);
        for (int i = 0; i < harmless.length(); i++) {
            char sign = harmless.charAt(i);
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(sign);
            }
        }
        return escaped.toString();
    }
}
