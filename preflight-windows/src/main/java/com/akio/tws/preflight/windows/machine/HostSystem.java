package com.akio.tws.preflight.windows.machine;

import com.akio.tws.preflight.fact.Reading;

/** Asks Windows about the machine as a whole and about this process. */
public interface HostSystem {

    /** {@code GlobalMemoryStatusEx.ullTotalPhys}, in bytes. */
    Reading<Long> usableMemory();

    /** {@code GetPhysicallyInstalledSystemMemory}, in bytes. */
    Reading<Long> installedMemory();

    /** {@code GetLogicalProcessorInformationEx(RelationAll)}, as raw bytes. */
    Reading<byte[]> processorInformation();

    /** {@code GetSystemPreferredUILanguages(MUI_LANGUAGE_NAME)}, as the raw double-null-terminated list in UTF-16LE. */
    Reading<byte[]> preferredUiLanguages();

    /** {@code DsRoleGetPrimaryDomainInformation}: the {@code DSROLE_MACHINE_ROLE} as a number. */
    Reading<Integer> machineRole();

    /** {@code held} or {@code free}, by a wait of no time; absent when nobody made the mutex. */
    Reading<String> mutex(String name);

    /** {@code GetTokenInformation(TokenElevation)} of this process. */
    Reading<Integer> elevation();

    /** {@code GetTokenInformation(TokenElevationType)} of this process. */
    Reading<Integer> elevationType();

    /** What VMware Tools tell of the host's guarantees, where they are installed; absent where they are not. */
    Reading<Integer> vmwareMemoryReservationMb();

    /** The same for the processor, in MHz. */
    Reading<Integer> vmwareCpuReservationMhz();

    /** {@code NtQuerySystemInformation(SystemHypervisorDetailInformation)}, as raw bytes; absent where the kernel has no such question. */
    Reading<byte[]> hypervisor();

    /**
     * The version resource of a file on a drive of this machine ({@code GetFileVersionInfoEx}, neutral to languages), as raw bytes;
     * absent when the file is not there or has none. A path of a network is refused, not asked.
     */
    Reading<byte[]> versionInformation(String file);

    /** The bytes of a file that Windows keeps in its own folder, at most {@code limit} of them; absent when it is not there. */
    Reading<byte[]> systemFile(String pathBelowWindowsDirectory, int limit);
}
