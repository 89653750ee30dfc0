package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/** Which of the ports that TWS may use could be taken: the only way to see a range that Windows excludes. */
public final class PortTrialFacts {

    /** The ports that were tried and taken for a moment. */
    public static final FactKey<List<PortTrial>> FREE = new FactKey<>("port.free", FactType.listOf(PortTrial.TYPE));

    /** The ports that were tried and could not be taken. */
    public static final FactKey<List<PortTrial>> NOT_FREE = new FactKey<>("port.not-free", FactType.listOf(PortTrial.TYPE));

    private PortTrialFacts() {
    }
}
