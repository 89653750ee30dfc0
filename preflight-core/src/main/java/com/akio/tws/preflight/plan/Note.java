package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.text.Message;
import java.util.Objects;

/**
 * Something that a plan tells a person.
 *
 * @param row the row of the document
 * @param message what to confirm, to settle or to know
 */
public record Note(String row, Message message) {

    public Note {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(message, "message");
    }
}
