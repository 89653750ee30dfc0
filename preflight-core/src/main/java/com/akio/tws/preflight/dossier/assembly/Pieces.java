package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.dossier.JudgedMachine;
import com.akio.tws.preflight.dossier.Piece;
import java.util.ArrayList;
import java.util.List;

/** Every file that was given: the bundles in their order, then the rehearsals. */
final class Pieces {

    private Pieces() {
    }

    static List<Piece> of(List<ReadBundle> bundles, List<JudgedMachine> judged, List<ReadRehearsal> rehearsals, List<JudgedRehearsal> rehearsed,
            SharedProofs together) {
        List<Piece> pieces = new ArrayList<>(bundles.size() + rehearsals.size());
        int at = 0;
        for (ReadBundle bundle : bundles) {
            pieces.add(bundle instanceof ReadBundle.Judged ? judged.get(at++).piece() : bundle.piece());
        }
        int of = 0;
        for (ReadRehearsal rehearsal : rehearsals) {
            pieces.add(rehearsal instanceof ReadRehearsal.Unread unread ? unread.piece() : rehearsal(rehearsed.get(of++), together));
        }
        return pieces;
    }

    /** One of which nothing counts any more is older than others of the same machine. */
    private static Piece rehearsal(JudgedRehearsal rehearsal, SharedProofs together) {
        Piece piece = rehearsal.piece();
        boolean replaced = piece.counts() && !rehearsal.findings().isEmpty() && !together.counts(rehearsal);
        return replaced ? piece.older() : piece;
    }
}
