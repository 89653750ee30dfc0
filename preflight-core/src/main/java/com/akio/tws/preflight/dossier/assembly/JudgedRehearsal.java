package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.dossier.Piece;
import com.akio.tws.preflight.report.Finding;
import java.util.List;
import java.util.Objects;

/**
 * What one rehearsal says of the site.
 *
 * @param piece the file
 * @param rehearsal what was saved
 * @param findings of the checks that rest on it
 */
record JudgedRehearsal(Piece piece, SavedRehearsal rehearsal, List<Finding> findings) {

    JudgedRehearsal {
        Objects.requireNonNull(piece, "piece");
        Objects.requireNonNull(rehearsal, "rehearsal");
        findings = List.copyOf(findings);
    }

    /** The machine that knocked; the file's name where it has none. */
    String source() {
        return rehearsal.machine().orElse(piece.file());
    }
}
