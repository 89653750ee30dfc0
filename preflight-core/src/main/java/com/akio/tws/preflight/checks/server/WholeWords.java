package com.akio.tws.preflight.checks.server;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Phrases of the catalogue found in one field of the firmware, as whole words: what stands inside another word is no word
 * ({@code 20L5000AHV} is no AHV, {@code 15-ec2xxx} no EC2), and a phrase never reaches from one field into the next.
 *
 * <p>A word is a run of letters and digits. One that ends in {@code #} may be followed by digits ({@code vmware#}: VMware7).
 */
final class WholeWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]*");

    private WholeWords() {
    }

    /** Whether one of the phrases stands in the field. */
    static boolean in(String field, List<String> phrases) {
        List<String> words = words(field);
        return phrases.stream().anyMatch(phrase -> holds(words, List.of(phrase.split(" "))));
    }

    private static List<String> words(String field) {
        return Stream.of(BETWEEN.split(field.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean holds(List<String> words, List<String> phrase) {
        for (int start = 0; start + phrase.size() <= words.size(); start++) {
            int at = start;
            if (Stream.iterate(0, i -> i < phrase.size(), i -> i + 1).allMatch(i -> same(words.get(at + i), phrase.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String word, String wanted) {
        if (!wanted.endsWith("#")) {
            return word.equals(wanted);
        }
        String stem = wanted.substring(0, wanted.length() - 1);
        return word.startsWith(stem) && DIGITS.matcher(word.substring(stem.length())).matches();
    }
}
