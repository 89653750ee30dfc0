package com.akio.tws.preflight.write;

import com.akio.tws.preflight.reach.ReachReport;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;

/** Shows what a run of {@code reach} found; it never decides. */
public interface ReachWriter {

    void write(ReachReport report, Texts texts, Appendable to) throws IOException;
}
