package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.InstallerFacts;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.List;

/**
 * Whether Windows Installer is at work.
 *
 * <ul>
 *   <li>The mutex {@code Global\_MSIExecute}: Microsoft, "_MSIExecute Mutex". It may exist and be free.
 *   <li>The key {@code CurrentVersion\Installer\InProgress}: a suspended or running transaction (no-faff/InstallerClean,
 *       CHANGELOG.md, 1.7.0).
 * </ul>
 */
public final class InstallerProbe implements Probe {

    private static final String MUTEX = "Global\\_MSIExecute";
    private static final RegistryKey IN_PROGRESS =
            RegistryKey.of("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Installer\\InProgress");

    private final Machine machine;

    public InstallerProbe(Machine machine) {
        this.machine = machine;
    }

    @Override
    public String name() {
        return "installer";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(InstallerFacts.MUTEX, InstallerFacts.IN_PROGRESS);
    }

    @Override
    public void look(Readings into) {
        into.put(InstallerFacts.MUTEX, machine.host().mutex(MUTEX));
        into.put(InstallerFacts.IN_PROGRESS, new RegistryValues(machine.registry()).contents(IN_PROGRESS));
    }
}
