package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.text.Message;
import java.util.Objects;

/**
 * Something that a plan tells a person.
 *
 * @param row the row of the document
 * @param kind whether somebody is asked or told
 * @param message what to confirm, to settle or to know
 */
public record Note(String row, Kind kind, Message message) {

    /** Whether somebody is asked or told. */
    public enum Kind {
        /** A person must confirm it, or tell what the profile does not. */
        CONFIRM,
        /** Something does not fit, and blocks nothing. */
        REMARK
    }

    public Note {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
    }
}
