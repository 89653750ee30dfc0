package com.akio.tws.preflight.dossier;

import java.util.Objects;
import java.util.Optional;

/**
 * A machine of the site of which no bundle counts.
 *
 * @param part what it does
 * @param name its name, where the profile tells it
 */
public record MissingPart(Part part, Optional<String> name) {

    public MissingPart {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(name, "name");
    }
}
