package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.AntivirusFacts;
import com.akio.tws.preflight.windows.decode.ServiceState;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.List;
import java.util.Map;

/**
 * Microsoft Defender's exclusions and mode, and the other products by their file system filters and services.
 *
 * <ul>
 *   <li>{@code Windows Defender\Exclusions\Paths} and {@code Processes}: the value names are the entries (elastic/detection-rules#1370),
 *       local and, below {@code SOFTWARE\Policies}, by policy.
 *   <li>{@code HideExclusionsFromLocalAdmins} hides the registry's lists too (MicrosoftDocs/windows-itpro-docs#10374);
 *       {@code DisableLocalAdminMerge} makes the local ones void.
 *   <li>{@code ForceDefenderPassiveMode} (MicrosoftDocs/microsoft-365-docs#4724), and {@code PassiveMode}, where Defender itself
 *       writes that it stands back, as scripts that report its mode read it; Microsoft documents the first alone.
 *   <li>Windows Security Center does not exist on servers (amidaware/tacticalrmm#1202), so it is not asked.
 * </ul>
 */
public final class AntivirusProbe implements Probe {

    private static final String SERVICE = "WinDefend";
    private static final RegistryKey DEFENDER = RegistryKey.of("SOFTWARE\\Microsoft\\Windows Defender");
    private static final RegistryKey LOCAL = DEFENDER.child("Exclusions");
    private static final RegistryKey ENDPOINT = RegistryKey.of("SOFTWARE\\Policies\\Microsoft\\Windows Advanced Threat Protection");
    private static final RegistryKey POLICY = RegistryKey.of("SOFTWARE\\Policies\\Microsoft\\Windows Defender");
    private static final RegistryKey POLICY_LISTS = POLICY.child("Exclusions");

    private final Machine machine;
    private final Map<String, List<String>> products;

    /**
     * A probe.
     *
     * @param products the services of each product that is known by them; a star ends the beginning of a name
     */
    public AntivirusProbe(Machine machine, Map<String, List<String>> products) {
        this.machine = machine;
        this.products = Map.copyOf(products);
    }

    @Override
    public String name() {
        return "antivirus";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(AntivirusFacts.DEFENDER, AntivirusFacts.DEFENDER_STATE, AntivirusFacts.PATHS, AntivirusFacts.PROCESSES,
                AntivirusFacts.POLICY_PATHS, AntivirusFacts.POLICY_PROCESSES, AntivirusFacts.HIDDEN, AntivirusFacts.POLICY_ALONE,
                AntivirusFacts.PASSIVE_MODE, AntivirusFacts.PASSIVE_MODE_FORCED, AntivirusFacts.REAL_TIME_OFF, AntivirusFacts.OTHERS,
                AntivirusFacts.FILTERS);
    }

    @Override
    public void look(Readings into) {
        RegistryValues values = new RegistryValues(machine.registry());
        into.put(AntivirusFacts.DEFENDER, new ServiceKeys(values).service(SERVICE));
        Reading<Integer> state = machine.processes().serviceState(SERVICE);
        into.put(AntivirusFacts.DEFENDER_STATE, state.then(number -> ServiceState.name(number, state.source())));
        into.put(AntivirusFacts.PATHS, values.names(LOCAL.child("Paths")));
        into.put(AntivirusFacts.PROCESSES, values.names(LOCAL.child("Processes")));
        into.put(AntivirusFacts.POLICY_PATHS, values.names(POLICY_LISTS.child("Paths")));
        into.put(AntivirusFacts.POLICY_PROCESSES, values.names(POLICY_LISTS.child("Processes")));
        into.put(AntivirusFacts.HIDDEN, values.number(POLICY, "HideExclusionsFromLocalAdmins"));
        into.put(AntivirusFacts.POLICY_ALONE, values.number(POLICY, "DisableLocalAdminMerge"));
        into.put(AntivirusFacts.PASSIVE_MODE, values.number(DEFENDER, "PassiveMode"));
        into.put(AntivirusFacts.PASSIVE_MODE_FORCED, values.number(ENDPOINT, "ForceDefenderPassiveMode"));
        into.put(AntivirusFacts.REAL_TIME_OFF, values.number(POLICY.child("Real-Time Protection"), "DisableRealtimeMonitoring"));
        into.put(AntivirusFacts.OTHERS, new AntivirusProducts(machine.processes(), products).running());
        into.put(AntivirusFacts.FILTERS, new AntivirusFilters(machine).all());
    }
}
