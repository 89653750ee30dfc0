package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/** Traces of Microsoft Exchange Server, any version. */
public final class ExchangeFacts {

    /** Every generation that has keys; absent when there are none at all. */
    public static final FactKey<List<ExchangeSetup>> SETUPS =
            new FactKey<>("exchange.setups", FactType.listOf(ExchangeSetup.TYPE));

    /** The registered services that only an Exchange server role brings; absent when there are none. */
    public static final FactKey<List<InstalledService>> SERVICES =
            new FactKey<>("exchange.services", FactType.listOf(InstalledService.TYPE));

    private ExchangeFacts() {
    }
}
