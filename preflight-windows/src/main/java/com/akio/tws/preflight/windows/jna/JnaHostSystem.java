package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.WinError.ERROR_INSUFFICIENT_BUFFER;
import static com.sun.jna.platform.win32.WinNT.LOGICAL_PROCESSOR_RELATIONSHIP.RelationAll;
import static com.sun.jna.platform.win32.WinNT.TOKEN_INFORMATION_CLASS.TokenElevation;
import static com.sun.jna.platform.win32.WinNT.TOKEN_INFORMATION_CLASS.TokenElevationType;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.windows.machine.HostSystem;
import com.akio.tws.preflight.windows.machine.Registry;
import com.akio.tws.preflight.windows.machine.Volumes;
import com.sun.jna.Native;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** This machine as a whole, and this process. */
public final class JnaHostSystem implements HostSystem {

    /** MEMORYSTATUSEX: its own length at 0, ullTotalPhys at 8. */
    private static final int MEMORY_STATUS_SIZE = 64;
    private static final int TOTAL_PHYSICAL_OFFSET = 8;

    /** MUI_LANGUAGE_NAME (https://learn.microsoft.com/windows/win32/api/winnls/nf-winnls-getsystempreferreduilanguages). */
    private static final int MUI_LANGUAGE_NAME = 0x8;

    /** DsRolePrimaryDomainInfoBasic (https://learn.microsoft.com/windows/win32/api/dsrole/ne-dsrole-dsrole_primary_domain_info_level). */
    private static final int PRIMARY_DOMAIN_INFO_BASIC = 1;

    private final VmwareGuest vmware;
    private final Volumes volumes;

    JnaHostSystem(Registry registry, Volumes volumes) {
        this.vmware = new VmwareGuest(registry);
        this.volumes = volumes;
    }

    @Override
    public Reading<Long> usableMemory() {
        return Win32Call.ask("GlobalMemoryStatusEx", () -> {
            ByteBuffer status = ByteBuffer.allocate(MEMORY_STATUS_SIZE).order(ByteOrder.LITTLE_ENDIAN);
            status.putInt(0, MEMORY_STATUS_SIZE);
            Win32Failure.unlessTrue("GlobalMemoryStatusEx", SystemCalls.GlobalMemoryStatusEx(status.array()));
            return status.getLong(TOTAL_PHYSICAL_OFFSET);
        });
    }

    @Override
    public Reading<Long> installedMemory() {
        return Win32Call.ask("GetPhysicallyInstalledSystemMemory", () -> {
            long[] kilobytes = new long[1];
            Win32Failure.unlessTrue("GetPhysicallyInstalledSystemMemory", SystemCalls.GetPhysicallyInstalledSystemMemory(kilobytes));
            if (kilobytes[0] < 0 || kilobytes[0] > Long.MAX_VALUE / 1024) {
                throw Win32Failure.because(Reason.Kind.MALFORMED, "≤ " + Long.MAX_VALUE / 1024 + " KB", Long.toUnsignedString(kilobytes[0]) + " KB");
            }
            return kilobytes[0] * 1024;
        });
    }

    @Override
    public Reading<byte[]> processorInformation() {
        return Win32Call.ask("GetLogicalProcessorInformationEx(RelationAll)", () -> {
            int[] size = {4096};
            for (int attempt = 0; attempt < Win32.TRIES; attempt++) {
                byte[] information = new byte[size[0]];
                if (SystemCalls.GetLogicalProcessorInformationEx(RelationAll, information, size) != 0) {
                    return Arrays.copyOf(information, size[0]);
                }
                endUnlessTooSmall("GetLogicalProcessorInformationEx", Native.getLastError());
                size[0] = Math.max(size[0], information.length * 2);
            }
            throw Win32Failure.failed("GetLogicalProcessorInformationEx", ERROR_INSUFFICIENT_BUFFER);
        });
    }

    @Override
    public Reading<byte[]> preferredUiLanguages() {
        return Win32Call.ask("GetSystemPreferredUILanguages(MUI_LANGUAGE_NAME)", () -> {
            int[] size = {256};
            for (int attempt = 0; attempt < Win32.TRIES; attempt++) {
                char[] languages = new char[size[0]];
                if (SystemCalls.GetSystemPreferredUILanguages(MUI_LANGUAGE_NAME, new int[1], languages, size) != 0) {
                    int length = Math.min(size[0], languages.length);
                    return new String(languages, 0, length).getBytes(StandardCharsets.UTF_16LE);
                }
                endUnlessTooSmall("GetSystemPreferredUILanguages", Native.getLastError());
                size[0] = languages.length * 2;
            }
            throw Win32Failure.failed("GetSystemPreferredUILanguages", ERROR_INSUFFICIENT_BUFFER);
        });
    }

    @Override
    public Reading<Integer> machineRole() {
        return Win32Call.ask("DsRoleGetPrimaryDomainInformation", () -> {
            long[] information = new long[1];
            Win32Failure.unlessSucceeded("DsRoleGetPrimaryDomainInformation",
                    DomainRoleCalls.DsRoleGetPrimaryDomainInformation(0, PRIMARY_DOMAIN_INFO_BASIC, information));
            try {
                return DomainRoleCalls.machineRole(information[0]);
            } finally {
                DomainRoleCalls.DsRoleFreeMemory(information[0]);
            }
        });
    }

    @Override
    public Reading<String> mutex(String name) {
        return Win32Call.ask("WaitForSingleObject(" + name + ")", () -> NamedMutex.state(name));
    }

    @Override
    public Reading<Integer> elevation() {
        return Win32Call.ask("GetTokenInformation(TokenElevation)", () -> ProcessToken.number(TokenElevation));
    }

    @Override
    public Reading<Integer> elevationType() {
        return Win32Call.ask("GetTokenInformation(TokenElevationType)", () -> ProcessToken.number(TokenElevationType));
    }

    @Override
    public Reading<Integer> vmwareMemoryReservationMb() {
        return vmware.memoryReservationMb();
    }

    @Override
    public Reading<Integer> vmwareCpuReservationMhz() {
        return vmware.cpuReservationMhz();
    }

    @Override
    public Reading<byte[]> hypervisor() {
        return Win32Call.ask("NtQuerySystemInformation(SystemHypervisorDetailInformation)", KernelInformation::hypervisor);
    }

    @Override
    public Reading<byte[]> versionInformation(String file) {
        return Win32Call.ask("GetFileVersionInfoExW(" + file + ")", () -> VersionInformation.of(file));
    }

    @Override
    public Reading<byte[]> systemFile(String pathBelowWindowsDirectory, int limit) {
        return volumes.windowsDirectory().then(windows -> Win32Call.ask(windows + "\\" + pathBelowWindowsDirectory,
                () -> SystemFile.read(windows, pathBelowWindowsDirectory, limit)));
    }

    private static void endUnlessTooSmall(String call, int error) {
        if (error != ERROR_INSUFFICIENT_BUFFER) {
            throw Win32Failure.failed(call, error);
        }
    }
}
