package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.text.SanitizedText;

/** Texts as PowerShell takes them: as a literal that nothing in it can end, or as a comment that stays on its line. */
final class PowerShell {

    /** Any of these ends a literal that any other of them began: PowerShell takes the typographic ones for the same sign. */
    private static final String QUOTES = "'\u2018\u2019\u201A\u201B";

    private PowerShell() {
    }

    /**
     * A literal in single quotes, in which nothing is a variable, an escape or an expression; quotes are doubled.
     *
     * @throws IllegalArgumentException if the text holds a control sign, which no name or path can
     */
    static String literal(String text) {
        if (!isPlain(text)) {
            throw new IllegalArgumentException("a literal of one line holds no control sign");
        }
        StringBuilder literal = new StringBuilder("'");
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            literal.append(sign);
            if (QUOTES.indexOf(sign) >= 0) {
                literal.append(sign);
            }
        }
        return literal.append('\'').toString();
    }

    /** Whether a text from a machine can stand in a literal. */
    static boolean isPlain(String text) {
        return text.chars().noneMatch(sign -> Character.isISOControl(sign) || sign == 0x2028 || sign == 0x2029);
    }

    /** A text of our own as a literal; control signs that came into it from a machine are made visible. */
    static String said(String text) {
        return literal(oneLine(text));
    }

    /** A comment; whatever the text holds, the line after it is code again. */
    static String comment(String text) {
        return ("# " + oneLine(text)).stripTrailing();
    }

    private static String oneLine(String text) {
        return SanitizedText.of(text).replace('\u2028', ' ').replace('\u2029', ' ');
    }
}
