package com.akio.tws.preflight.redact;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text in which only the letters count: without case, accents, ligatures, widths and signs that nobody sees, every kind of blank as
 * one space and every kind of dash as a hyphen. Knows where each of its signs stands in the text.
 */
final class Folded {

    private static final int FIRST_NOT_ASCII = 0x80;
    /** Letters that Unicode does not take apart; as passports write them (ICAO Doc 9303-3, section 6). */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(Map.entry(0xDF, "ss"), Map.entry(0xE6, "ae"), Map.entry(0xF8, "o"),
            Map.entry(0x153, "oe"), Map.entry(0x142, "l"), Map.entry(0x111, "d"), Map.entry(0xF0, "d"), Map.entry(0xFE, "th"),
            Map.entry(0x131, "i"), Map.entry(0x2019, "'"), Map.entry(0x2018, "'"), Map.entry(0x2BC, "'"), Map.entry(0x2212, "-"));

    /** What a sign was taken apart to; two threads that do it at one time come to the same. */
    private static final @Nullable String[] TAKEN_APART = new String[0x10000];

    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    private Folded(int length) {
        text = new StringBuilder(length);
        starts = new int[length];
        ends = new int[length];
    }

    static Folded of(String source) {
        Folded folded = new Folded(source.length());
        int at = 0;
        while (at < source.length()) {
            int point = source.codePointAt(at);
            int behind = at + Character.charCount(point);
            folded.take(point, at, behind);
            at = behind;
        }
        return folded;
    }

    /** The letters alone. */
    static String plain(String source) {
        return of(source).text();
    }

    private void take(int point, int start, int end) {
        if (point > ' ' && point < FIRST_NOT_ASCII) {
            put(point >= 'A' && point <= 'Z' ? (char) (point + ' ') : (char) point, start, end);
        } else if (point <= ' ' || Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            blank(start, end);
        } else if (isUnseen(point)) {
            lengthen(end);
        } else {
            letters(point, start, end);
        }
    }

    private void letters(int point, int start, int end) {
        String apart = point < TAKEN_APART.length ? TAKEN_APART[point] : apart(point);
        if (apart == null) {
            apart = apart(point);
            TAKEN_APART[point] = apart;
        }
        for (int i = 0; i < apart.length(); i++) {
            put(apart.charAt(i), start, end);
        }
    }

    private static String apart(int point) {
        int small = Character.toLowerCase(Character.toUpperCase(point));
        String known = LETTERS.get(small);
        if (known != null) {
            return known;
        }
        if (Character.getType(point) == Character.DASH_PUNCTUATION) {
            return "-";
        }
        String parts = Normalizer.normalize(Character.toString(small), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder seen = new StringBuilder();
        parts.chars().filter(sign -> !isUnseen(sign)).forEach(sign -> seen.append((char) sign));
        return seen.toString();
    }

    /** Marks on a letter, joiners, soft hyphens and the like. */
    private static boolean isUnseen(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private void blank(int start, int end) {
        if (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            lengthen(end);
        } else {
            put(' ', start, end);
        }
    }

    private void lengthen(int end) {
        if (text.length() > 0) {
            ends[text.length() - 1] = end;
        }
    }

    private void put(char sign, int start, int end) {
        if (text.length() == starts.length) {
            int longer = starts.length * 2 + 8;
            starts = Arrays.copyOf(starts, longer);
            ends = Arrays.copyOf(ends, longer);
        }
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(sign);
    }

    String text() {
        return text.toString();
    }

    /** Where the sign at a place begins in the source. */
    int start(int place) {
        return starts[place];
    }

    /** Where the sign at a place ends in the source, with the marks on it. */
    int end(int place) {
        return ends[place];
    }
}
