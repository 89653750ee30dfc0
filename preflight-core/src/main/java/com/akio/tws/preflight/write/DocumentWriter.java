package com.akio.tws.preflight.write;

import com.akio.tws.preflight.text.Texts;
import java.io.IOException;

/**
 * Shows one kind of document in one format and one language; decides nothing.
 *
 * @param <D> the kind of document: a report, a plan, a fleet, a rehearsal, a difference
 */
public interface DocumentWriter<D> {

    /**
     * Writes the whole document.
     *
     * @param texts the language to write it in
     * @throws IOException if the destination refuses
     */
    void write(D document, Texts texts, Appendable to) throws IOException;
}
