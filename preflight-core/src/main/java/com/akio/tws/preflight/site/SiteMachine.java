package com.akio.tws.preflight.site;

import java.util.Objects;

/**
 * A server of the site, as a dossier waits for it.
 *
 * @param name its name or address
 * @param part what it does
 */
public record SiteMachine(String name, MachinePart part) {

    public SiteMachine {
        Objects.requireNonNull(part, "part");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a machine of the site has a name");
        }
    }
}
