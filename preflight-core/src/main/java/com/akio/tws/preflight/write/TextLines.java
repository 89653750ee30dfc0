package com.akio.tws.preflight.write;

import com.akio.tws.preflight.text.HarmlessText;
import java.io.IOException;

/** Lines for a console; what comes from a machine is made harmless first. */
final class TextLines {

    private static final int WIDTH = 100;

    private final Appendable to;

    TextLines(Appendable to) {
        this.to = to;
    }

    /** One line of our own making, colours included. */
    void line(String line) throws IOException {
        to.append(line).append(System.lineSeparator());
    }

    /** A text broken at blanks, every line behind the same indent; a word longer than the line stays whole. */
    void wrapped(String indent, String text) throws IOException {
        StringBuilder line = new StringBuilder(indent);
        for (String word : HarmlessText.of(text).split(" ")) {
            if (line.length() > indent.length() && line.length() + word.length() + 1 > WIDTH) {
                line(line.toString());
                line = new StringBuilder(indent).append("  ");
            } else if (line.length() > indent.length()) {
                line.append(' ');
            }
            line.append(word);
        }
        line(line.toString());
    }
}
