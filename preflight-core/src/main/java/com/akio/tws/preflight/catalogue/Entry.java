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
 * @param also further rows that the same check carries out
 * @param level the level unless one of the exceptions applies
 * @param exceptions levels that hold in special cases, the first that applies wins
 * @param roles for which machines it is meant
 * @param figures the document's figures
 */
public record Entry(CheckId id, Optional<String> row, List<String> also, Level level, List<LevelException> exceptions, List<Role> roles,
        FiguresGiven figures) {

    public Entry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(row, "row");
        also = List.copyOf(also);
        Objects.requireNonNull(level, "level");
        exceptions = List.copyOf(exceptions);
        roles = List.copyOf(roles);
        Objects.requireNonNull(figures, "figures");
    }

    /** Whether the check carries out a row. */
    public boolean carries(String number) {
        return row.filter(number::equals).isPresent() || also.contains(number);
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
