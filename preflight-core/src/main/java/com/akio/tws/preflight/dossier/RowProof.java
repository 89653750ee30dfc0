package com.akio.tws.preflight.dossier;

import com.akio.tws.preflight.catalogue.Row;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How one row of the document stands, and who says so: every row of the edition has one.
 *
 * @param row the row
 * @param state how it stands
 * @param by who says so, without repetition; {@link By#OPEN} where nobody does
 * @param proofs what they say
 * @param open what is still to be shown besides
 * @param why why it does not concern the site; empty where it does
 */
public record RowProof(Row row, RowState state, List<By> by, List<Proof> proofs, List<Message> open, Optional<Message> why) {

    public RowProof {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(state, "state");
        by = List.copyOf(by);
        proofs = List.copyOf(proofs);
        open = List.copyOf(open);
        if (why.isPresent() != (state == RowState.NOT_CONCERNED)) {
            throw new IllegalArgumentException("a row says why exactly when it does not concern the site: " + row.id());
        }
        if (by.isEmpty() && state != RowState.NOT_CONCERNED) {
            throw new IllegalArgumentException("nobody says how the row stands: " + row.id());
        }
    }
}
