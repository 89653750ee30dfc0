package com.akio.tws.preflight.collect;

import com.akio.tws.preflight.fact.FactKey;
import java.util.List;

/**
 * Looks at one subject of the machine and never judges.
 *
 * <p>A probe may throw or hang: the {@link Collector} turns that into unreadable facts. It changes nothing on the machine.
 */
public interface Probe {

    /** A short name for progress and diagnostics, for example {@code dotnet}. */
    String name();

    /** Every fact this probe gives, so that each has a reading even when the probe dies. */
    List<FactKey<?>> facts();

    /** Looks, and puts each fact as soon as it is known. */
    void look(Readings into);
}
