package com.akio.tws.preflight.siteplan;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One prerequisite that concerns the site, in the words of its check.
 *
 * @param row the row of the document; empty for what no row asks for
 * @param rows every row that its check carries out
 * @param check its check
 * @param role for which machines
 * @param level how much it weighs at this site
 * @param title what it is called
 * @param required what is required
 * @param standing how it stands
 */
public record Prerequisite(Optional<String> row, List<String> rows, CheckId check, Role role, Level level, Message title, Message required,
        Standing standing) {

    public Prerequisite {
        Objects.requireNonNull(row, "row");
        rows = List.copyOf(rows);
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(required, "required");
        Objects.requireNonNull(standing, "standing");
    }
}
