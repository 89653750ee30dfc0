package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/** What a rehearsal of the flows found; absent where a flow could not be knocked on. */
public final class ReachFacts {

    private static final String PREFIX = "reach.";
    /** One for all, so that two keys of one flow are equal. */
    private static final FactType<List<ReachedPorts>> RESULTS = FactType.listOf(ReachedPorts.TYPE);

    private ReachFacts() {
    }

    /** The results of one flow of the catalogue, for example {@code reach.web-secure}. */
    public static FactKey<List<ReachedPorts>> ofFlow(String name) {
        return new FactKey<>(PREFIX + name, RESULTS);
    }

    /** Whether a fact of this name is the result of a flow. */
    public static boolean isResult(String fact) {
        return fact.startsWith(PREFIX);
    }
}
