package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;

/** What the machine is called, and who made it or its virtual shell. */
public final class MachineFacts {

    /** The name in use: {@code Control\ComputerName\ActiveComputerName!ComputerName}. */
    public static final FactKey<String> NAME = FactKey.text("machine.name");

    /** {@code HKLM\HARDWARE\DESCRIPTION\System\BIOS!SystemManufacturer}, for example {@code VMware, Inc.}. */
    public static final FactKey<String> MANUFACTURER = FactKey.text("machine.manufacturer");

    /** {@code SystemProductName} beside it, for example {@code VMware Virtual Platform}. */
    public static final FactKey<String> PRODUCT = FactKey.text("machine.product");

    /** {@code BIOSVendor} beside it, for example {@code SeaBIOS}. */
    public static final FactKey<String> BIOS_VENDOR = FactKey.text("machine.bios-vendor");

    /** {@code BIOSVersion} beside it. */
    public static final FactKey<String> BIOS_VERSION = FactKey.text("machine.bios-version");

    /** What the host guarantees, in MB, as VMware Tools tell it; absent without them. */
    public static final FactKey<Long> VMWARE_MEMORY_RESERVATION = FactKey.whole("vmware.memory-reservation-mb");

    /** What the host guarantees, in MHz, as VMware Tools tell it; absent without them. */
    public static final FactKey<Long> VMWARE_CPU_RESERVATION = FactKey.whole("vmware.cpu-reservation-mhz");

    /**
     * The twelve letters with which a hypervisor below Windows names itself, as the kernel read them when it started
     * ({@code NtQuerySystemInformation(SystemHypervisorDetailInformation)}, as hfiref0x/KDU and kernelwernel/VMAware ask), for
     * example {@code KVMKVMKVM} or {@code Microsoft Hv}; absent when the kernel sees none, or is too old to tell.
     */
    public static final FactKey<String> HYPERVISOR_SIGNATURE = FactKey.text("machine.hypervisor-signature");

    /** The upper half of HV_PARTITION_PRIVILEGE_MASK from the same answer; absent without a hypervisor. */
    public static final FactKey<Long> HYPERVISOR_PRIVILEGES = FactKey.whole("machine.hypervisor-privileges");

    private MachineFacts() {
    }
}
