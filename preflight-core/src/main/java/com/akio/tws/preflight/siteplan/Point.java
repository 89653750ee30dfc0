package com.akio.tws.preflight.siteplan;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.text.Message;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a plan tells a person.
 *
 * @param row the row of the document; empty for what no row asks for
 * @param check the check that says it; empty where the plan's own figures do
 * @param message what stands in the way, does not fit, or is to be confirmed
 */
public record Point(Optional<String> row, Optional<CheckId> check, Message message) {

    public Point {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(message, "message");
    }
}
