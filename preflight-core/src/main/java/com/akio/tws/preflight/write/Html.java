package com.akio.tws.preflight.write;

import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A piece of an HTML page, in both languages at once. Pieces stand inside one another, so that no element can be left open.
 *
 * <p>Text goes in by {@link #text} and {@link #say} alone, and attribute values are always quoted, so that one way of escaping fits
 * every place. Nothing from outside ever stands in a script, a style sheet or an address.
 */
interface Html {

    /** Nothing at all. */
    Html NOTHING = (to, languages) -> {
    };

    /**
     * Writes the source of this piece.
     *
     * @param languages the texts of both languages, that which the reader sees first in front
     */
    void writeTo(StringBuilder to, List<Texts> languages);

    /** The source of a page whose readers see {@code first} until they choose. */
    static String page(Html page, Texts first) {
        StringBuilder source = new StringBuilder(64 * 1024);
        Language other = first.language() == Language.FRENCH ? Language.ENGLISH : Language.FRENCH;
        page.writeTo(source, List.of(first, first.as(other)));
        return source.toString();
    }

    /** An element, so far without attributes and content. */
    static HtmlElement element(String name) {
        return new HtmlElement(name, List.of(), List.of());
    }

    /** An element of a class. */
    static HtmlElement element(String name, String classes) {
        return element(name).with("class", classes);
    }

    /** Pieces one after the other. */
    static Html all(Html... pieces) {
        return all(Arrays.asList(pieces));
    }

    /** Pieces one after the other. */
    static Html all(List<? extends Html> pieces) {
        List<Html> kept = List.copyOf(pieces);
        return (to, languages) -> kept.forEach(piece -> piece.writeTo(to, languages));
    }

    /** What there may be, or nothing. */
    static Html maybe(Optional<? extends Html> piece) {
        return piece.isPresent() ? piece.get() : NOTHING;
    }

    /** A text that is the same in both languages; whatever it holds, it stays text. */
    static Html text(String text) {
        return (to, languages) -> to.append(escaped(text));
    }

    /** A name or value from a machine: its direction of writing ends with it. */
    static Html value(String text) {
        return element("bdi").of(text(text));
    }

    /** A message in both languages, of which the reader sees one; said once where they agree. */
    static Html say(Message message) {
        return each(texts -> texts.say(message));
    }

    /** Words in both languages, of which the reader sees one; said once where they agree. */
    static Html each(Function<Texts, String> words) {
        return (to, languages) -> {
            boolean same = agree(words, languages);
            for (Texts texts : same ? languages.subList(0, 1) : languages) {
                Html said = text(words.apply(texts));
                (same ? said : element("span", "t").with("lang", texts.language().code()).of(said)).writeTo(to, languages);
            }
        };
    }

    /** A message inside a drawing, in both languages, at the place that {@code text}, an element without a class, has. */
    static Html label(HtmlElement text, String classes, Message message) {
        return (to, languages) -> {
            boolean same = agree(texts -> texts.say(message), languages);
            for (Texts texts : same ? languages.subList(0, 1) : languages) {
                HtmlElement label = same ? text.with("class", classes)
                        : text.with("class", "t " + classes).with("lang", texts.language().code());
                label.of(text(texts.say(message))).writeTo(to, languages);
            }
        };
    }

    /** Content of our own making, taken as it is: our style sheet and script. */
    static Html ours(String source) {
        return (to, languages) -> to.append(source);
    }

    private static boolean agree(Function<Texts, String> words, List<Texts> languages) {
        return languages.stream().map(words).distinct().count() == 1;
    }

    /** A text as it stands in content and between the quotes of an attribute. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String harmless = SanitizedText.of(text);
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
