package com.akio.tws.preflight.windows.fault;

import com.sun.jna.Native;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers in the place of Windows: a sound answer to every call, but for one fault.
 *
 * <p>How each function says that it failed is what its page at learn.microsoft.com says: by its result, by FALSE or a null
 * handle and the last error, or by INVALID_HANDLE_VALUE and the last error.
 */
public final class PretendedWindows {

    private static final int INSUFFICIENT_BUFFER = 122;
    private static final int MORE_DATA = 234;

    private static final Set<String> BY_RESULT = Set.of("RegOpenKeyExW", "RegQueryValueExW", "RegEnumValueW", "RegEnumKeyExW", "RegCloseKey",
            "GetExtendedTcpTable", "GetExtendedUdpTable", "DsRoleGetPrimaryDomainInformation", "HttpInitialize", "HttpQueryServiceConfiguration",
            "HttpTerminate", "NCryptFreeObject", "VMGuestLib_OpenHandle", "VMGuestLib_UpdateInfo", "VMGuestLib_GetMemReservationMB",
            "VMGuestLib_GetCpuReservationMHz", "VMGuestLib_CloseHandle", "NtQuerySystemInformation");
    private static final Set<String> BY_MINUS_ONE = Set.of("CreateFileW", "SetupDiGetClassDevsW", "WaitForSingleObject",
            "WTSGetActiveConsoleSessionId");
    /** Those that can say that the buffer is too small, with the code they say it by. */
    private static final Map<String, Integer> TOO_SMALL = Map.ofEntries(Map.entry("RegQueryValueExW", MORE_DATA), Map.entry("RegEnumValueW", MORE_DATA),
            Map.entry("RegEnumKeyExW", MORE_DATA), Map.entry("GetExtendedTcpTable", INSUFFICIENT_BUFFER),
            Map.entry("GetExtendedUdpTable", INSUFFICIENT_BUFFER),
            Map.entry("HttpQueryServiceConfiguration", INSUFFICIENT_BUFFER), Map.entry("QueryFullProcessImageNameW", INSUFFICIENT_BUFFER),
            Map.entry("EnumServicesStatusExW", MORE_DATA), Map.entry("DeviceIoControl", MORE_DATA),
            Map.entry("GetLogicalProcessorInformationEx", INSUFFICIENT_BUFFER), Map.entry("GetSystemPreferredUILanguages", INSUFFICIENT_BUFFER),
            Map.entry("GetFileSecurityW", INSUFFICIENT_BUFFER), Map.entry("GetTokenInformation", INSUFFICIENT_BUFFER),
            Map.entry("NtQuerySystemInformation", 0xC000_0004), Map.entry("GetVolumePathNameW", 206), Map.entry("SetupDiGetDeviceInstanceIdW", INSUFFICIENT_BUFFER));

    private static final ThreadLocal<PretendedWindows> HERE = new ThreadLocal<>();

    private final Fault fault;
    private final Set<String> lacks;
    private final SoundAnswers sound;
    private final Handles handles = new Handles();
    private final Map<String, Integer> calls = new LinkedHashMap<>();

    /**
     * A Windows.
     *
     * @param lacks functions that it does not have
     */
    PretendedWindows(Fault fault, Set<String> lacks, String systemFolder) {
        this.fault = fault;
        this.lacks = lacks;
        this.sound = new SoundAnswers(handles, systemFolder);
    }

    /** Makes this the Windows of the calling thread. */
    void take() {
        HERE.set(this);
    }

    /** The functions that were called, in the order of their first call, and how often each. */
    Map<String, Integer> calls() {
        return calls;
    }

    /** What was left open or closed wrongly. */
    List<String> leaks() {
        return new ArrayList<>(handles.faults());
    }

    static boolean canBeTooSmall(String call) {
        return TOO_SMALL.containsKey(call);
    }

    /** What every native method has become. */
    public static long call(String name, Object[] arguments) {
        return HERE.get().answer(name, arguments);
    }

    private long answer(String name, Object[] arguments) {
        int count = calls.merge(name, 1, Integer::sum);
        boolean fails = name.equals(fault.call()) && count >= fault.from()
                && (fault.kind() != Fault.Kind.GROWS_TWICE || count < fault.from() + 2);
        if (lacks.contains(name)) {
            throw new UnsatisfiedLinkError("Error looking up function '" + name + "'");
        }
        if (!fails) {
            Native.setLastError(0);
            return sound.to(name, arguments);
        }
        sound.beforeFailing(name, arguments);
        return switch (fault.kind()) {
            case MISSING -> throw new UnsatisfiedLinkError("Error looking up function '" + name + "'");
            case DENIED -> failed(name, Fault.DENIED_CODE);
            case FAILED -> failed(name, Fault.FAILED_CODE);
            case GROWS_FOR_EVER, GROWS_TWICE -> {
                sound.needsMore(name, arguments);
                yield failed(name, TOO_SMALL.get(name));
            }
        };
    }

    private static long failed(String name, int code) {
        if (BY_RESULT.contains(name)) {
            return code;
        }
        if (name.equals("GetDiskSpaceInformationW")) {
            return 0x8007_0000 | code;
        }
        Native.setLastError(code);
        return BY_MINUS_ONE.contains(name) ? -1 : 0;
    }
}
