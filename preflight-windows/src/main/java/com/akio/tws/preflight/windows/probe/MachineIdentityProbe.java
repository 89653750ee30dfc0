package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.windows.decode.HypervisorDetail;
import com.akio.tws.preflight.windows.machine.HostSystem;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.List;

/**
 * What the machine is called, and who made it or its virtual shell.
 *
 * <ul>
 *   <li>{@code Control\ComputerName\ActiveComputerName!ComputerName}, the name in use: as read by bcwilhite/PendingReboot.
 *   <li>{@code HKLM\HARDWARE\DESCRIPTION\System\BIOS}, what the firmware says of itself (SMBIOS). It decides what the
 *       hypervisor is: the processor's own answer says "Hyper-V" on other hypervisors too (uyuni-project/uyuni#2112).
 *   <li>{@code NtQuerySystemInformation(SystemHypervisorDetailInformation)}, what the kernel knows of a hypervisor below it: as
 *       asked by hfiref0x/KDU and kernelwernel/VMAware. It speaks where the firmware's names tell nothing.
 * </ul>
 */
public final class MachineIdentityProbe implements Probe {

    private static final RegistryKey NAME =
            RegistryKey.of("SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ActiveComputerName");
    private static final RegistryKey BIOS = RegistryKey.of("HARDWARE\\DESCRIPTION\\System\\BIOS");

    private final RegistryValues values;
    private final HostSystem host;

    public MachineIdentityProbe(Machine machine) {
        values = new RegistryValues(machine.registry());
        host = machine.host();
    }

    @Override
    public String name() {
        return "machine-identity";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(MachineFacts.NAME, MachineFacts.MANUFACTURER, MachineFacts.PRODUCT, MachineFacts.BIOS_VENDOR,
                MachineFacts.BIOS_VERSION, MachineFacts.HYPERVISOR_SIGNATURE, MachineFacts.HYPERVISOR_PRIVILEGES);
    }

    @Override
    public void look(Readings into) {
        into.put(MachineFacts.NAME, values.text(NAME, "ComputerName"));
        into.put(MachineFacts.MANUFACTURER, values.text(BIOS, "SystemManufacturer"));
        into.put(MachineFacts.PRODUCT, values.text(BIOS, "SystemProductName"));
        into.put(MachineFacts.BIOS_VENDOR, values.text(BIOS, "BIOSVendor"));
        into.put(MachineFacts.BIOS_VERSION, values.text(BIOS, "BIOSVersion"));
        Reading<byte[]> answer = host.hypervisor();
        Reading<HypervisorDetail> hypervisor = answer.then(bytes -> HypervisorDetail.decode(bytes, answer.source()));
        into.put(MachineFacts.HYPERVISOR_SIGNATURE, hypervisor.map(HypervisorDetail::signature));
        into.put(MachineFacts.HYPERVISOR_PRIVILEGES, hypervisor.then(detail -> detail.privileges().isPresent()
                ? new Reading.Known<>(detail.privileges().getAsLong(), answer.source()) : new Reading.Absent<>(answer.source())));
    }
}
