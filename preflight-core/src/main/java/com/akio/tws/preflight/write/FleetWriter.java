package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;

/** Shows a fleet in one format and one language. */
public interface FleetWriter {

    /**
     * Writes it whole, line by line.
     *
     * @param texts the language to write it in
     * @throws IOException if the destination refuses
     */
    void write(FleetOverview fleet, Texts texts, Appendable to) throws IOException;
}
