package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.dossier.Piece;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.InputFile;
import com.akio.tws.preflight.input.Sha256;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** What came of reading one report of {@code reach}. */
public sealed interface ReadRehearsal {

    /** The file as it was named. */
    String file();

    /** It was read. */
    record Saved(String file, String sha256, SavedRehearsal rehearsal) implements ReadRehearsal {
        public Saved {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(sha256, "sha256");
            Objects.requireNonNull(rehearsal, "rehearsal");
        }
    }

    /** It could not be read. */
    record Unread(Piece piece) implements ReadRehearsal {
        public Unread {
            Objects.requireNonNull(piece, "piece");
        }

        @Override
        public String file() {
            return piece.file();
        }
    }

    /** Reads a file; one that is no such report is said to be none, and costs nothing else. */
    static ReadRehearsal of(Path file) {
        Optional<String> sum = Optional.empty();
        try {
            byte[] bytes = InputFile.bytes(file, BundleReader.LONGEST_FILE);
            sum = Optional.of(Sha256.of(bytes));
            return new Saved(file.toString(), sum.get(), RehearsalReader.read(file.toString(), bytes));
        } catch (BadInput refused) {
            return new Unread(Piece.unread(file.toString(), sum, refused.said()));
        }
    }
}
