package com.akio.tws.preflight.fact;

import java.util.Objects;

/**
 * Where a reading comes from, in Windows' own words: a registry path with its value name, or the name of the call with
 * what it was asked. A person must be able to look there again.
 */
public record Source(String where) {

    public Source {
        Objects.requireNonNull(where, "where");
        if (where.isBlank()) {
            throw new IllegalArgumentException("a source must say where");
        }
    }
}
