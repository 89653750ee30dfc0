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

/**
 * Microsoft Defender's exclusions, and the other products by their services.
 *
 * <ul>
 *   <li>{@code Windows Defender\Exclusions\Paths} and {@code Processes}: the value names are the entries (elastic/detection-rules#1370),
 *       local and, below {@code SOFTWARE\Policies}, by policy.
 *   <li>{@code HideExclusionsFromLocalAdmins} hides the registry's lists too (MicrosoftDocs/windows-itpro-docs#10374);
 *       {@code DisableLocalAdminMerge} makes the local ones void.
 *   <li>Windows Security Center does not exist on servers (amidaware/tacticalrmm#1202), so it is not asked.
 * </ul>
 */
public final class AntivirusProbe implements Probe {

    private static final String SERVICE = "WinDefend";
    private static final RegistryKey LOCAL = RegistryKey.of("SOFTWARE\\Microsoft\\Windows Defender\\Exclusions");
    private static final RegistryKey POLICY = RegistryKey.of("SOFTWARE\\Policies\\Microsoft\\Windows Defender");
    private static final RegistryKey POLICY_LISTS = POLICY.child("Exclusions");

    private final Machine machine;

    public AntivirusProbe(Machine machine) {
        this.machine = machine;
    }

    @Override
    public String name() {
        return "antivirus";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(AntivirusFacts.DEFENDER, AntivirusFacts.DEFENDER_STATE, AntivirusFacts.PATHS, AntivirusFacts.PROCESSES,
                AntivirusFacts.POLICY_PATHS, AntivirusFacts.POLICY_PROCESSES, AntivirusFacts.HIDDEN, AntivirusFacts.POLICY_ALONE,
                AntivirusFacts.OTHERS);
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
        into.put(AntivirusFacts.OTHERS, new AntivirusProducts(machine.processes()).running());
    }
}
