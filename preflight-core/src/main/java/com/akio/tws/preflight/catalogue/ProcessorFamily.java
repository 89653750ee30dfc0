package com.akio.tws.preflight.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A family of processors and the words by which its members' names are known.
 *
 * @param name {@code below}, {@code i3}, {@code i5}, {@code i7} or {@code xeon}
 * @param words in lower case; one of them stands in {@code ProcessorNameString}
 */
public record ProcessorFamily(String name, List<String> words) {

    public ProcessorFamily {
        Objects.requireNonNull(name, "name");
        words = List.copyOf(words);
    }

    /** Whether a processor of this name belongs to the family. */
    public boolean knows(String processorName) {
        String lower = processorName.toLowerCase(Locale.ROOT).replace("(r)", "").replace("(tm)", "");
        return words.stream().anyMatch(lower::contains);
    }
}
