package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.text.Language;

/**
 * A few words of the document in both languages. They are data like its figures: a newer edition brings its own.
 *
 * @param french as the document has it
 * @param english in English
 */
public record Words(String french, String english) {

    public Words {
        if (french.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("words are needed in both languages");
        }
    }

    /** The words in one language. */
    public String in(Language language) {
        return switch (language) {
            case FRENCH -> french;
            case ENGLISH -> english;
        };
    }
}
