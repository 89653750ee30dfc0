package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.Diff;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;

/** Shows what changed between two standings, in one format and one language. */
public interface DiffWriter {

    /**
     * Writes it whole.
     *
     * @param texts the language to write it in
     * @throws IOException if the destination refuses
     */
    void write(Diff diff, Texts texts, Appendable to) throws IOException;
}
