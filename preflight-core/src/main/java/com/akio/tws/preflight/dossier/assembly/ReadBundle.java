package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.dossier.JudgedMachine;
import com.akio.tws.preflight.dossier.Piece;
import java.util.Objects;

/** What came of reading one bundle. */
public sealed interface ReadBundle {

    /** The file. */
    Piece piece();

    /** It was judged. */
    record Judged(JudgedMachine machine) implements ReadBundle {
        public Judged {
            Objects.requireNonNull(machine, "machine");
        }

        @Override
        public Piece piece() {
            return machine.piece();
        }
    }

    /** It could not be read. */
    record Unread(Piece piece) implements ReadBundle {
        public Unread {
            Objects.requireNonNull(piece, "piece");
        }
    }
}
