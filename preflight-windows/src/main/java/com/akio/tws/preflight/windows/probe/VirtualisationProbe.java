package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.windows.machine.HostSystem;
import com.akio.tws.preflight.windows.machine.Machine;
import java.util.List;

/**
 * What the host guarantees to this virtual machine, where the guest can see it: {@code VMGuestLib_GetMemReservationMB} and
 * {@code VMGuestLib_GetCpuReservationMHz} of VMware Tools (vmware/open-vm-tools, vmGuestLib.h). No other hypervisor is known
 * to tell its guests.
 *
 * <p>Its own probe: a library that hangs must not cost the machine's name.
 */
public final class VirtualisationProbe implements Probe {

    private final HostSystem host;

    public VirtualisationProbe(Machine machine) {
        host = machine.host();
    }

    @Override
    public String name() {
        return "virtualisation";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(MachineFacts.VMWARE_MEMORY_RESERVATION, MachineFacts.VMWARE_CPU_RESERVATION);
    }

    @Override
    public void look(Readings into) {
        into.put(MachineFacts.VMWARE_MEMORY_RESERVATION, host.vmwareMemoryReservationMb().map(Integer::toUnsignedLong));
        into.put(MachineFacts.VMWARE_CPU_RESERVATION, host.vmwareCpuReservationMhz().map(Integer::toUnsignedLong));
    }
}
