package com.akio.tws.preflight.site;

import com.akio.tws.preflight.text.Worded;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who speaks for one of the two sides when the dossier is signed.
 *
 * @param name the person's name; never empty
 * @param function what the person is there
 * @param side for whom
 */
public record SitePerson(String name, Optional<String> function, Side side) {

    /** For whom somebody speaks. */
    public enum Side implements Worded {
        /** Whose site it is. */
        CUSTOMER,
        /** Who installs TWS there. */
        INTEGRATOR
    }

    public SitePerson {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(side, "side");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person has a name");
        }
    }
}
