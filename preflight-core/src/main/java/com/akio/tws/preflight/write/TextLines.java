package com.akio.tws.preflight.write;

import java.io.IOException;

/**
 * Lines for a console. What comes from a machine is hostile: control signs could move the cursor or recolour the screen, so they
 * are shown as a replacement sign.
 */
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
        for (String word : harmless(text).split(" ")) {
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

    static String harmless(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        text.codePoints().map(sign -> Character.isISOControl(sign) || isDirection(sign) ? 0xFFFD : sign)
                .forEach(harmless::appendCodePoint);
        return harmless.toString();
    }

    /** Signs that turn the direction of writing and can make a text read as another. */
    private static boolean isDirection(int sign) {
        return sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
    }
}
