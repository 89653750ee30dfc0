package com.akio.tws.preflight.catalogue;

import java.util.Objects;

/**
 * Where Akio's own document asks for a row, so that nobody has to believe our numbers.
 *
 * @param page of the PDF, from 1
 * @param section the heading it stands under, as the document writes it
 * @param sentence its words, in the document's own language; what is left out between two of them is shown as {@code […]}
 */
public record DocumentReference(int page, String section, String sentence) {

    public DocumentReference {
        if (page < 1) {
            throw new IllegalArgumentException("no page: " + page);
        }
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(sentence, "sentence");
        if (section.isBlank() || sentence.isBlank()) {
            throw new IllegalArgumentException("a reference names a section and quotes a sentence");
        }
    }
}
