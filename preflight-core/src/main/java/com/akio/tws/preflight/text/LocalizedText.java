package com.akio.tws.preflight.text;

/**
 * A text that an edition of the document brings in both languages; it is data like its figures.
 *
 * @param french as the document has it
 * @param english in English
 */
public record LocalizedText(String french, String english) {

    public LocalizedText {
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
