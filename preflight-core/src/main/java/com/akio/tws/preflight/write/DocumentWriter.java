package com.akio.tws.preflight.write;

import com.akio.tws.preflight.text.Texts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

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
     * @throws IOException if the destination refuses, or the format is no text
     */
    void write(D document, Texts texts, Appendable to) throws IOException;

    /** Whether it is text, which a console can show. */
    default boolean isText() {
        return true;
    }

    /**
     * Writes the whole document as the bytes of a file: its text in UTF-8.
     *
     * @throws IOException if the destination refuses
     */
    default void writeBytes(D document, Texts texts, OutputStream to) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        write(document, texts, writer);
        writer.flush();
    }
}
