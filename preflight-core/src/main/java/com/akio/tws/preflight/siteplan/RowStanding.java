package com.akio.tws.preflight.siteplan;

import com.akio.tws.preflight.catalogue.Row;
import com.akio.tws.preflight.text.Message;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a row of the document stands in a plan: every row of the edition has one.
 *
 * @param row the row
 * @param standing how it stands
 * @param why why it does not concern the site; empty where it does
 */
public record RowStanding(Row row, Standing standing, Optional<Message> why) {

    public RowStanding {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(standing, "standing");
        if (why.isPresent() != (standing == Standing.NOT_CONCERNED)) {
            throw new IllegalArgumentException("a row says why exactly when it does not concern the site: " + row.id());
        }
    }
}
