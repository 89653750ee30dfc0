package com.akio.tws.preflight.report;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Value;
import java.util.Objects;

/**
 * A reading that a finding rests on, raw, so that a person can check it.
 *
 * @param fact the fact's name
 * @param reading what came of reading it
 */
public record Evidence(String fact, Reading<Value> reading) {

    public Evidence {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(reading, "reading");
    }
}
