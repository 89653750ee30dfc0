package com.akio.tws.preflight.write;

import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;

/** Shows a plan in one format and one language; decides nothing. */
public interface PlanWriter {

    /**
     * Writes the plan.
     *
     * @param texts the language to write it in
     * @throws IOException if the destination refuses
     */
    void write(Plan plan, Texts texts, Appendable to) throws IOException;
}
