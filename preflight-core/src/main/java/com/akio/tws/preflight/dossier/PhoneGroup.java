package com.akio.tws.preflight.dossier;

import java.util.Objects;
import java.util.Optional;

/**
 * Phones of one kind.
 *
 * @param model as the profile or the phones themselves call it; empty for phones that answered without saying
 * @param firmware its version, where it is told
 * @param count how many
 * @param answered whether they answered a rehearsal, or the profile alone tells of them
 */
public record PhoneGroup(Optional<String> model, Optional<String> firmware, int count, boolean answered) {

    public PhoneGroup {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(firmware, "firmware");
        if (count < 1) {
            throw new IllegalArgumentException("a group of phones has one at least");
        }
    }
}
