package com.akio.tws.preflight.evaluate;

import com.akio.tws.preflight.report.Report;
import java.util.List;
import java.util.Objects;

/**
 * What evaluating gave.
 *
 * @param report complete, also when a check threw
 * @param faults the checks that threw; empty on a sound run
 */
public record Evaluation(Report report, List<Fault> faults) {

    public Evaluation {
        Objects.requireNonNull(report, "report");
        faults = List.copyOf(faults);
    }
}
