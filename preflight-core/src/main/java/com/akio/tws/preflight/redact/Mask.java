package com.akio.tws.preflight.redact;

import java.util.Objects;

/**
 * A secret and what stands in its place.
 *
 * @param mask what is shown instead
 * @param searched whether the secret is replaced in free text too; one that is also a word of this tool is not
 */
public record Mask(Secret secret, String mask, boolean searched) {

    public Mask {
        Objects.requireNonNull(secret, "secret");
        Objects.requireNonNull(mask, "mask");
    }
}
