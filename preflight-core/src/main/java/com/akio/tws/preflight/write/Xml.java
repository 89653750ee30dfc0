package com.akio.tws.preflight.write;

import com.akio.tws.preflight.text.SanitizedText;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * An XML 1.0 document on its way out.
 *
 * <p>XML 1.0 cannot hold most control signs, not even escaped (section 2.2, “Characters”): they are shown as U+FFFD, and so are halves of
 * surrogate pairs and signs that turn the direction of writing.
 */
final class Xml {

    private final Appendable to;
    private final Deque<String> opened = new ArrayDeque<>();

    Xml(Appendable to) throws IOException {
        this.to = to;
        to.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /** Opens an element. Attributes come as name, value, name, value. */
    Xml open(String element, String... attributes) throws IOException {
        tag(element, attributes);
        to.append(">");
        opened.push(element);
        return this;
    }

    /** An element without content, on a line of its own. */
    void lone(String element, String... attributes) throws IOException {
        tag(element, attributes);
        to.append("/>");
    }

    Xml close() throws IOException {
        String element = opened.pop();
        to.append("</").append(element).append(">");
        if (opened.isEmpty()) {
            to.append("\n");
        }
        return this;
    }

    /** Text in several lines. */
    Xml text(String text) throws IOException {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            to.append(i == 0 ? "" : "\n").append(escaped(lines[i]));
        }
        return this;
    }

    private void tag(String element, String... attributes) throws IOException {
        to.append("\n").append("  ".repeat(opened.size())).append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            to.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        SanitizedText.of(text).codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(allowed(sign) ? sign : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int sign) {
        return (sign >= 0x20 && sign <= 0xD7FF) || (sign >= 0xE000 && sign <= 0xFFFD) || sign >= 0x10000;
    }
}
