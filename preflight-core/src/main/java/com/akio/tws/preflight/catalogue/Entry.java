package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the catalogue says of one check.
 *
 * @param id the check
 * @param row the row of the document that asks for it; empty when none does
 * @param level the level unless one of the exceptions applies
 * @param exceptions levels that hold in special cases, the first that applies wins
 * @param roles for which machines it is meant
 * @param figures the document's figures
 */
public record Entry(CheckId id, Optional<String> row, Level level, List<LevelException> exceptions, List<Role> roles,
        Figures figures) {

    public Entry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(level, "level");
        exceptions = List.copyOf(exceptions);
        roles = List.copyOf(roles);
        Objects.requireNonNull(figures, "figures");
    }

    /** The level for a site. */
    public Level levelFor(Site site) {
        for (LevelException exception : exceptions) {
            if (exception.appliesTo(site)) {
                return exception.level();
            }
        }
        return level;
    }
}
