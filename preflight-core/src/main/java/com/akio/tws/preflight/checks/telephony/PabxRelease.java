package com.akio.tws.preflight.checks.telephony;

import com.akio.tws.preflight.figures.PabxLine;
import com.akio.tws.preflight.version.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The release of a PABX as its administrator reads it, told apart from the words around it.
 *
 * <p>The document itself writes {@code R3.2 (mib v.08.63)} and {@code Application Link version 4.0}: what stands in brackets at the end
 * and the PABX's own name at the beginning say nothing, while a word such as {@code mib} says that another number is meant, which the
 * catalogue gives its own minimum.
 *
 * @param version the number; empty when the text has another form
 * @param minimum what the document asks of a number of this kind; empty when it is the PABX's usual one
 */
record PabxRelease(Optional<Version> version, Optional<String> minimum) {

    static PabxRelease of(String told, PabxLine line) {
        String text = told.strip().replaceFirst("\\s*\\([^()]*\\)$", "").toLowerCase(Locale.ROOT);
        text = without(line.names(), text);
        for (PabxLine.Numbering numbering : line.numberings()) {
            for (String mark : numbering.marks()) {
                if (text.startsWith(mark) || text.replaceFirst("^v[ .]?", "").startsWith(mark)) {
                    return new PabxRelease(Version.of(without(List.of(mark), text)), Optional.of(numbering.minimum()));
                }
            }
        }
        return new PabxRelease(Version.of(text), Optional.empty());
    }

    /** The text behind the longest of some words that begins it; digits are part of the number, and stay. */
    private static String without(List<String> words, String text) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).sorted(Comparator.comparingInt(String::length).reversed())
                .filter(word -> !word.matches("[0-9]+") && text.startsWith(word)).findFirst()
                .map(word -> text.substring(word.length()).replaceFirst("^[ :,.-]+", "")).orElse(text);
    }
}
