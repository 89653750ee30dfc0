package com.akio.tws.preflight.figures;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a person, a phone or its page calls a phone, taken apart: {@code Yealink SIP-T46S}, {@code snomD735}, {@code CP-920},
 * {@code DECT Snom M900}.
 *
 * <p>Everything that is neither a letter nor a digit only stands between words, whatever sign it is. A word of letters alone and the
 * number behind it are one model ({@code D 735}, {@code CP-920}); {@code SIP} and {@code IP} are no models.
 *
 * @param words in capital letters
 */
record PhoneName(List<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{1,2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{3}[0-9A-Z]*");
    private static final Pattern MODEL = Pattern.compile("(?=.*[0-9])[0-9A-Z]{3,}|[A-Z]{1,2}[0-9][A-Z]?|[A-Z]?[0-9]?XXX?");
    private static final List<String> NO_PREFIX = List.of("IP");
    /** Words that say that it is a phone, and not which. */
    private static final List<String> ANY_PHONE = List.of("SIP", "IP", "VOIP", "DECT", "PHONE", "PHONES", "TELEPHONE", "TÉLÉPHONE", "POSTE", "POSTES",
            "HANDSET", "BASE", "STATION", "MODEL", "MODÈLE");
    /** How many there are ({@code x12}), and the second make of a model ({@code T19 E2}). */
    private static final Pattern NO_MODEL = Pattern.compile("X[0-9]{1,4}|E[0-9]");

    PhoneName {
        words = List.copyOf(words);
    }

    static PhoneName of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return new PhoneName(BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList());
    }

    /** Whether a maker is named: by a word of its own, or at the beginning of one ({@code SNOMD735}). */
    boolean names(String brand) {
        String name = brand.toUpperCase(Locale.ROOT);
        return words.stream().anyMatch(word -> word.equals(name) || (word.startsWith(name) && hasDigit(word)));
    }

    /** Whether a word stands there. */
    boolean has(String word) {
        return words.contains(word);
    }

    /** The models that stand there, in capital letters, without the maker's name. */
    List<String> models(String brand) {
        String name = brand.toUpperCase(Locale.ROOT);
        List<String> own = words.stream().map(word -> word.startsWith(name) ? word.substring(name.length()) : word)
                .filter(word -> !word.isEmpty()).toList();
        List<String> models = new ArrayList<>();
        for (int at = 0; at < own.size(); at++) {
            boolean together = at + 1 < own.size() && PREFIX.matcher(own.get(at)).matches() && !NO_PREFIX.contains(own.get(at))
                    && NUMBER.matcher(own.get(at + 1)).matches();
            String model = together ? own.get(at) + own.get(++at) : own.get(at);
            if (MODEL.matcher(model).matches() && !NO_MODEL.matcher(model).matches()) {
                models.add(model);
            }
        }
        return models;
    }

    /** Whether a model is all that stands there, beside words such as {@code SIP} and {@code Phone}. */
    boolean isModelAlone() {
        List<String> models = models("");
        int others = words.stream().filter(word -> !ANY_PHONE.contains(word) && !NO_MODEL.matcher(word).matches()).mapToInt(String::length).sum();
        return models.size() == 1 && models.get(0).length() == others;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(sign -> sign >= '0' && sign <= '9');
    }
}
