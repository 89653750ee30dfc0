package com.akio.tws.preflight.write;

import com.akio.tws.preflight.text.SanitizedText;
import java.io.IOException;

/** Lines for a console; what comes from a machine is made harmless first. */
final class TextLines {

    /** Wide enough for a file or a pipe; a console says its own. */
    static final int WIDTH = 100;

    private final Appendable to;
    private final int width;

    TextLines(Appendable to) {
        this(to, WIDTH);
    }

    TextLines(Appendable to, int width) {
        this.to = to;
        this.width = width;
    }

    /** One line of our own making, colours included. */
    void line(String line) throws IOException {
        to.append(line).append(System.lineSeparator());
    }

    /** A text broken at blanks, every line behind the same indent; a word longer than the line stays whole. */
    void wrapped(String indent, String text) throws IOException {
        wrapped(indent, indent + "  ", text);
    }

    /** A text broken at blanks: the first line behind one beginning, all others behind another. */
    void wrapped(String first, String others, String text) throws IOException {
        StringBuilder line = new StringBuilder(SanitizedText.of(first));
        int begun = first.length();
        for (String word : SanitizedText.of(text).split(" ")) {
            if (line.length() > begun && line.length() + word.length() + 1 > width) {
                line(line.toString());
                line = new StringBuilder(others);
                begun = others.length();
            } else if (line.length() > begun) {
                line.append(' ');
            }
            line.append(word);
        }
        line(line.toString());
    }

    /** A painted mark and the text behind it, broken at blanks. What is painted takes no place on the screen. */
    void heading(String painted, String plain, String text, String indent) throws IOException {
        StringBuilder line = new StringBuilder(painted);
        int used = plain.length();
        for (String word : SanitizedText.of(text).split(" ")) {
            if (used + 1 + word.length() > width) {
                line(line.toString());
                line = new StringBuilder(indent).append(word);
                used = indent.length() + word.length();
            } else {
                line.append(' ').append(word);
                used += 1 + word.length();
            }
        }
        line(line.toString());
    }

    /** Two parts of one line, or of two where they do not fit into one. What is painted takes no place on the screen. */
    void pair(String painted, String plain, String second, String indent) throws IOException {
        if (plain.length() + 2 + second.length() <= width) {
            line(painted + "  " + second);
        } else {
            line(painted);
            wrapped(indent, second);
        }
    }
}
