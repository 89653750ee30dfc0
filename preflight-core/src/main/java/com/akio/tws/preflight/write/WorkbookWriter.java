package com.akio.tws.preflight.write;

import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a document as a workbook, which is no text. */
interface WorkbookWriter<D> extends DocumentWriter<D> {

    @Override
    default void write(D document, Texts texts, Appendable to) throws IOException {
        throw new IOException("a workbook is no text");
    }

    @Override
    default boolean isText() {
        return false;
    }

    @Override
    void writeBytes(D document, Texts texts, OutputStream to) throws IOException;
}
