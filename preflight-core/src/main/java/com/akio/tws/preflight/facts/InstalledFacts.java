package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/**
 * What is installed here of the makers that the edition names ({@code makers} of {@code server.earlier-tws}). The programs and services of
 * others are looked at and not kept: they are nobody's business.
 */
public final class InstalledFacts {

    /** The entries of those makers in the list of installed programs, of both views and of the user; absent when there are none. */
    public static final FactKey<List<InstalledProgram>> PROGRAMS =
            new FactKey<>("installed.programs", FactType.listOf(InstalledProgram.TYPE));

    /**
     * Their services, and those whose maker could not be read; absent when there are none. Services that start from the folder of one of
     * {@link #PROGRAMS} are among them, whoever made the program.
     */
    public static final FactKey<List<ServiceProgram>> SERVICES =
            new FactKey<>("installed.services", FactType.listOf(ServiceProgram.TYPE));

    private InstalledFacts() {
    }
}
