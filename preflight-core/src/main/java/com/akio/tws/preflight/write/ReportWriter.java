package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;

/** Shows a report in one format and one language; decides nothing. */
public interface ReportWriter {

    /**
     * Writes the whole report.
     *
     * @param texts the language to write it in
     * @throws IOException if the destination refuses
     */
    void write(Report report, Texts texts, Appendable to) throws IOException;
}
