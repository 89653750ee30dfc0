package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Site;
import java.util.Objects;
import java.util.Optional;

/**
 * A level that holds in one case only, such as "required in secure mode".
 *
 * @param phase the phase it is meant for, or every phase
 * @param secureOnly whether it is meant for secure mode only
 * @param level the level that then holds
 */
public record LevelException(Optional<Phase> phase, boolean secureOnly, Level level) {

    public LevelException {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(level, "level");
    }

    boolean appliesTo(Site site) {
        return phase.map(site.phase()::equals).orElse(true) && (!secureOnly || site.profile().secure());
    }
}
