package com.akio.tws.preflight.site;

import java.util.Objects;
import java.util.Optional;

/**
 * A phone of the site, or several of one kind.
 *
 * @param model for example {@code Snom D735} or {@code Yealink T46U}
 * @param firmware its version as the phone shows it
 * @param address its name or address
 */
public record Phone(String model, Optional<String> firmware, Optional<String> address) {

    public Phone {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(firmware, "firmware");
        Objects.requireNonNull(address, "address");
    }
}
