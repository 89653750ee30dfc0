package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.List;

/**
 * The .NET Framework, from the 64-bit view of {@code HKLM\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full}
 * (Microsoft, "How to: Determine which .NET Framework versions are installed").
 */
public final class DotNetProbe implements Probe {

    private static final RegistryKey FULL = RegistryKey.of("SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full");

    private final RegistryValues values;

    public DotNetProbe(Machine machine) {
        values = new RegistryValues(machine.registry());
    }

    @Override
    public String name() {
        return "dotnet";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(DotNetFacts.RELEASE, DotNetFacts.VERSION);
    }

    @Override
    public void look(Readings into) {
        into.put(DotNetFacts.RELEASE, values.number(FULL, "Release"));
        into.put(DotNetFacts.VERSION, values.text(FULL, "Version"));
    }
}
