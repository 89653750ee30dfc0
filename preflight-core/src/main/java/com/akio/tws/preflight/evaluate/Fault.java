package com.akio.tws.preflight.evaluate;

import com.akio.tws.preflight.catalogue.CheckId;
import java.util.Objects;

/** A check that threw: a fault of this tool. Its finding is UNKNOWN, and the caller is told so that it can say so. */
public record Fault(CheckId id, RuntimeException cause) {

    public Fault {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(cause, "cause");
    }
}
