package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.PrivilegeFacts;
import com.akio.tws.preflight.windows.machine.HostSystem;
import com.akio.tws.preflight.windows.machine.Machine;
import java.util.List;

/**
 * With which rights this process runs: {@code GetTokenInformation} with {@code TokenElevation} and {@code TokenElevationType}
 * (Microsoft, winnt.h). Only the first says whether it is elevated.
 */
public final class PrivilegeProbe implements Probe {

    private final HostSystem host;

    public PrivilegeProbe(Machine machine) {
        host = machine.host();
    }

    @Override
    public String name() {
        return "privilege";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(PrivilegeFacts.ELEVATION, PrivilegeFacts.ELEVATION_TYPE);
    }

    @Override
    public void look(Readings into) {
        into.put(PrivilegeFacts.ELEVATION, host.elevation().map(Integer::toUnsignedLong));
        into.put(PrivilegeFacts.ELEVATION_TYPE, host.elevationType().map(Integer::toUnsignedLong));
    }
}
