package com.akio.tws.preflight.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that French texts must not have, by the table of docs/termes.md, and the other rules of that page. */
record Terms(List<String> refused) {

    /** Headings above remedies. */
    private static final List<String> LABELS = List.of("report.remedy", "html.label.remedy", "page.kind.remedy");
    private static final Pattern ROW = Pattern.compile("^\\|[^|]+\\|((?: *`[^`]+`,?)+) *\\|");
    private static final Pattern WORD = Pattern.compile("`([^`]+)`");
    private static final Pattern IMPERATIVE = Pattern.compile("(?:(?:Si|Pour|Là où) [^,]+, )?(?:Ne )?(?:\\p{L}+ez|Faites|Refaites)\\b.*"
            + "|(?:Si|Pour|Là où) [^,]+, (?:\\p{L}+ez|faites)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern INFINITIVE = Pattern.compile("\\p{L}+(?:er|ir|re)\\b.*");
    private static final Pattern PLAIN_BLANK = Pattern.compile("[\\p{L}\\p{N}}»)] [;:!?](?:\\s|$)|« | »", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PLURAL = Pattern.compile("\\{[0-9]\\?([^}]*)}");

    Terms {
        refused = List.copyOf(refused);
    }

    static Terms ofThePage() {
        List<String> words = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Path.of("..", "docs", "termes.md"))) {
                Matcher row = ROW.matcher(line);
                if (row.find()) {
                    WORD.matcher(row.group(1)).results().forEach(word -> words.add(word.group(1)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Terms(words);
    }

    /** What is wrong with a French text; nothing with a good one. */
    List<String> faults(String key, String text) {
        List<String> faults = new ArrayList<>();
        refused.stream().filter(word -> holds(text, word)).forEach(word -> faults.add(key + ": « " + word + " » in: " + text));
        if (text.contains("'")) {
            faults.add(key + ": a straight apostrophe in: " + text);
        }
        if (PLAIN_BLANK.matcher(FrenchSpaces.in(text)).find()) {
            faults.add(key + ": an ordinary blank where French has a no-break one in: " + text);
        }
        if (text.indexOf(FrenchSpaces.NO_BREAK) >= 0 || text.indexOf(FrenchSpaces.NARROW) >= 0) {
            faults.add(key + ": the bundle holds ordinary blanks only: " + text);
        }
        if (isRemedy(key) && !text.startsWith("{") && !IMPERATIVE.matcher(text).matches()) {
            faults.add(key + ": a remedy is an imperative: " + text);
        }
        if (key.endsWith(".usage.header") && !key.startsWith("preflight.usage") && !INFINITIVE.matcher(text).matches()) {
            faults.add(key + ": the title of a command is an infinitive: " + text);
        }
        PLURAL.matcher(text).results().filter(place -> place.group(1).split("\\|", -1).length != 2)
                .forEach(place -> faults.add(key + ": one form for one and one for several: " + place.group()));
        return faults;
    }

    private static boolean isRemedy(String key) {
        return key.contains(".remedy") && !LABELS.contains(key);
    }

    /** Whole words only, whatever their case; a word with signs anywhere. */
    private static boolean holds(String text, String word) {
        String low = text.toLowerCase(Locale.FRENCH);
        String wanted = word.toLowerCase(Locale.FRENCH);
        for (int at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            boolean begins = at == 0 || !continues(low.charAt(at - 1)) || !continues(wanted.charAt(0));
            boolean ends = end == low.length() || !continues(low.charAt(end)) || !continues(wanted.charAt(wanted.length() - 1));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean continues(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '-' || sign == '.' || sign == ':';
    }
}
