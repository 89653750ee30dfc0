package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.List;

/** Silverlight, whose {@code Version} often stands in the 32-bit view alone, as inventory scripts that try both have it. */
public final class SilverlightProbe implements Probe {

    private static final RegistryKey KEY = RegistryKey.of("SOFTWARE\\Microsoft\\Silverlight");

    private final RegistryValues values;

    public SilverlightProbe(Machine machine) {
        values = new RegistryValues(machine.registry());
    }

    @Override
    public String name() {
        return "silverlight";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(ClientFacts.SILVERLIGHT);
    }

    @Override
    public void look(Readings into) {
        Reading<String> version = values.text(KEY, "Version");
        Reading<String> other = values.text(KEY.in(RegistryKey.View.BITS_32), "Version");
        boolean otherTells = version instanceof Reading.Absent || other instanceof Reading.Known;
        into.put(ClientFacts.SILVERLIGHT, otherTells && !(version instanceof Reading.Known) ? other : version);
    }
}
