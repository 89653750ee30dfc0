package com.akio.tws.preflight.redact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a text that may be base64 (RFC 4648, sections 4 and 5), and what they say: as UTF-8, and as UTF-16, which PowerShell takes for
 * {@code -EncodedCommand}; from each of the signs at which a piece of a longer word may begin.
 */
final class EncodedWords {

    /** Lines of mail and of PEM go on where the next one begins. */
    private static final Pattern WORD =
            Pattern.compile("[A-Za-z0-9+/_-]{8,}+(?:[ \\t]*+\\r?\\n[ \\t]*+[A-Za-z0-9+/_-]{4,}+)*+={0,2}");
    private static final int PERIOD = 4;
    /** Latin, Greek and Cyrillic; what looks like a letter behind them is mostly two of ours read as one. */
    private static final char END_OF_CYRILLIC = 0x530;

    private EncodedWords() {
    }

    /**
     * One word.
     *
     * @param start where it begins in the text
     * @param end where it ends
     * @param signs the word
     */
    record Word(int start, int end, String signs) {

        int length() {
            return end - start;
        }

        /** What it may say. */
        List<Saying> sayings() {
            return EncodedWords.sayings(signs);
        }
    }

    /**
     * What a word may say.
     *
     * @param text signs that no text has are gone from it
     * @param whole whether all of it is text, as it seldom is by chance
     */
    record Saying(String text, boolean whole) {
    }

    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Word(word.start(), word.end(), word.group()));
        }
        return words;
    }

    private static List<Saying> sayings(String word) {
        String signs = word.replaceAll("[\\s=]", "").replace('-', '+').replace('_', '/');
        List<Saying> sayings = new ArrayList<>();
        for (int from = 0; from < PERIOD && from + PERIOD <= signs.length(); from++) {
            int length = signs.length() - from;
            byte[] bytes = Base64.getDecoder().decode(signs.substring(from, signs.length() - (length % PERIOD == 1 ? 1 : 0)));
            add(sayings, new String(bytes, StandardCharsets.UTF_8));
            for (int odd = 0; odd < 2 && odd < bytes.length; odd++) {
                add(sayings, new String(bytes, odd, (bytes.length - odd) & ~1, StandardCharsets.UTF_16LE));
            }
        }
        return sayings;
    }

    private static void add(List<Saying> sayings, String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean usual = (sign >= ' ' && sign < 0x7F) || (sign >= 0xA0 && sign < END_OF_CYRILLIC) || sign == '\n' || sign == '\r' || sign == '\t';
            kept.append(usual || Character.isLetter(sign) ? sign : '\u0001');
            letters += usual ? 1 : 0;
        }
        if (letters > 2) {
            sayings.add(new Saying(kept.toString(), letters == text.length()));
        }
    }
}
