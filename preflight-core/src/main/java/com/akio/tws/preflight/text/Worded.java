package com.akio.tws.preflight.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A constant of an enumeration that files, the command line and the keys of texts write as a word: its name in lower case, with
 * hyphens, for example {@code dns-name}.
 */
public interface Worded {

    /** The constant's name, as {@link Enum#name()} gives it. */
    String name();

    /** The word; the same in every language. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this word; empty where none has it. */
    static <E extends Enum<E> & Worded> Optional<E> ofWord(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.word().equals(word)).findFirst();
    }

    /** The words of all constants, in their order. */
    static <E extends Enum<E> & Worded> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Worded::word).toList();
    }
}
