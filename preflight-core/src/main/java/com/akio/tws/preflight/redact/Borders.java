package com.akio.tws.preflight.redact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One pattern for many texts, the longest first, each only where no letter or digit touches it: {@code 10.0.0.1} does not stand
 * in {@code 10.0.0.12}, nor {@code paul} in {@code epaule}.
 */
final class Borders {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private Borders() {
    }

    /** A pattern that finds any of the texts, in either Unicode normal form; no text, no find. */
    static Pattern around(Collection<String> texts) {
        if (texts.isEmpty()) {
            return Pattern.compile("(?!)");
        }
        Set<String> forms = new LinkedHashSet<>();
        for (String text : texts) {
            forms.add(text);
            forms.add(Normalizer.normalize(text, Normalizer.Form.NFC));
            forms.add(Normalizer.normalize(text, Normalizer.Form.NFD));
        }
        List<String> longestFirst = new ArrayList<>(forms);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return Pattern.compile(longestFirst.stream().map(Borders::bordered).collect(Collectors.joining("|")), FLAGS);
    }

    /** A text that begins or ends with a sign of its own needs no border there. */
    private static String bordered(String text) {
        int first = text.codePointAt(0);
        int last = text.codePointBefore(text.length());
        String before = Character.isLetterOrDigit(first) ? "(?<![\\p{L}\\p{N}])" + (Character.isDigit(first) ? "(?<![0-9]\\.)" : "") : "";
        String behind = Character.isLetterOrDigit(last) ? "(?![\\p{L}\\p{N}])" + (Character.isDigit(last) ? "(?!\\.[0-9])" : "") : "";
        return before + Pattern.quote(text) + behind;
    }
}
