package com.akio.tws.preflight.collect;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;

/** Where a probe puts what it has seen, fact by fact, so that what was read before a failure is kept. */
public interface Readings {

    /**
     * Puts one reading. A reading that arrives after the probe's deadline is dropped.
     *
     * @throws IllegalArgumentException if the probe did not announce this fact
     */
    <T> void put(FactKey<T> key, Reading<T> reading);
}
