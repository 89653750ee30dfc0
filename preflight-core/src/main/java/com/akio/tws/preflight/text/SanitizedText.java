package com.akio.tws.preflight.text;

/**
 * Makes a text from outside fit for a console. Control signs could move the cursor or recolour the screen, and signs that turn the
 * direction of writing can make a text read as another: each is shown as U+FFFD.
 */
public final class SanitizedText {

    private SanitizedText() {
    }

    public static String of(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        text.codePoints().map(sign -> Character.isISOControl(sign) || turnsDirection(sign) ? 0xFFFD : sign)
                .forEach(harmless::appendCodePoint);
        return harmless.toString();
    }

    private static boolean turnsDirection(int sign) {
        return (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
    }
}
