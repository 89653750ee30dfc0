package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.ExchangeFacts;
import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.windows.machine.Machine;
import java.util.List;

/**
 * Traces of Exchange Server: the keys of {@link ExchangeSetups}, and services that only a server role brings, by their exact
 * names. Add-ons of other makers begin with {@code MSExchange} too, so no prefix is matched.
 *
 * <p>Names: MicrosoftDocs/OfficeDocs-Exchange, deployment-ref/services-overview.md (2016 to Subscription Edition, Edge) and
 * "Overview of Exchange 2013 services"; for 2007 and 2010 Microsoft, "Overview of
 * Services Installed by Exchange Setup".
 */
public final class ExchangeProbe implements Probe {

    private static final List<String> SERVICES = List.of("MSExchangeIS", "MSExchangeADTopology", "MSExchangeTransport",
            "MSExchangeFrontEndTransport", "MSExchangeDelivery", "MSExchangeMailSubmission", "MSExchangeServiceHost",
            "MSExchangeHM", "MSExchangeRepl", "MSExchangeRPC", "MSExchangeMailboxAssistants", "MSExchangeSA", "MSExchangeUM",
            "MSExchangeEdgeCredential", "ADAM_MSExchange");

    private final RegistryValues values;

    public ExchangeProbe(Machine machine) {
        values = new RegistryValues(machine.registry());
    }

    @Override
    public String name() {
        return "exchange";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(ExchangeFacts.SETUPS, ExchangeFacts.SERVICES);
    }

    @Override
    public void look(Readings into) {
        into.put(ExchangeFacts.SETUPS, new ExchangeSetups(values).all());
        into.put(ExchangeFacts.SERVICES, services());
    }

    /** A service that leaves says nothing of one that could not be read; one that stays settles the question. */
    private Reading<List<InstalledService>> services() {
        ServiceKeys keys = new ServiceKeys(values);
        Found<InstalledService> services = new Found<>();
        SERVICES.forEach(name -> services.add(keys.service(name)));
        return services.settledBy(ServiceKeys.SERVICES.shown() + "\\MSExchange*", service -> !service.leaving());
    }
}
