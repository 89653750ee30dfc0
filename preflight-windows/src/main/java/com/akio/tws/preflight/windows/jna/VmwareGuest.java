package com.akio.tws.preflight.windows.jna;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.windows.machine.Registry;
import com.akio.tws.preflight.windows.machine.RegistryData;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** What VMware Tools tell the guest about its host's guarantees. */
final class VmwareGuest {

    private static final String LIBRARY = "vmGuestLib.dll";
    private static final RegistryKey TOOLS = RegistryKey.of("SOFTWARE\\VMware, Inc.\\VMware Tools");
    private static final String INSTALL_PATH = "InstallPath";

    /** The folder of programs as Windows keeps it; an environment variable of that name could be anybody's. */
    private static final RegistryKey CURRENT_VERSION = RegistryKey.of("SOFTWARE\\Microsoft\\Windows\\CurrentVersion");
    private static final String PROGRAM_FILES = "ProgramFilesDir";

    /** VMGuestLibError in its order; the host's administrator can switch the interface off, which gives 3. */
    private static final List<String> ERRORS = List.of("SUCCESS", "OTHER", "NOT_RUNNING_IN_VM", "NOT_ENABLED",
            "NOT_AVAILABLE", "NO_INFO", "MEMORY", "BUFFER_TOO_SMALL", "INVALID_HANDLE", "INVALID_ARG", "UNSUPPORTED_VERSION");
    private static final List<Integer> UNSUPPORTED = List.of(2, 3, 4, 10);

    /** Asks the library for one number. */
    interface NumberCall {
        int get(long handle, int[] number);
    }

    private final Registry registry;
    private boolean bound;

    VmwareGuest(Registry registry) {
        this.registry = registry;
    }

    Reading<Integer> memoryReservationMb() {
        return number("VMGuestLib_GetMemReservationMB", VmwareCalls::VMGuestLib_GetMemReservationMB);
    }

    Reading<Integer> cpuReservationMhz() {
        return number("VMGuestLib_GetCpuReservationMHz", VmwareCalls::VMGuestLib_GetCpuReservationMHz);
    }

    private synchronized Reading<Integer> number(String call, NumberCall number) {
        return Win32Call.ask(call, () -> {
            if (!bound) {
                System32.bind(VmwareCalls.class, library());
                bound = true;
            }
            return ask(call, number);
        });
    }

    /** The library in System32, else in the folder of VMware Tools, where only an administrator can have put it. */
    private Path library() {
        Path inSystem32 = System32.path(LIBRARY);
        if (Files.isRegularFile(inSystem32)) {
            return inSystem32;
        }
        Path installed = folder(TOOLS, INSTALL_PATH).resolve(LIBRARY);
        if (!Files.isRegularFile(installed)) {
            throw Win32Failure.absent();
        }
        try {
            // Real paths, so that no link below Program Files leads out of it.
            Path real = installed.toRealPath();
            if (real.startsWith(folder(CURRENT_VERSION, PROGRAM_FILES).toRealPath())) {
                return real;
            }
        } catch (IOException unresolved) {
            throw Win32Failure.because(Reason.Kind.FAILED, String.valueOf(unresolved));
        }
        throw Win32Failure.because(Reason.Kind.UNSUPPORTED, "%ProgramFiles%\\…", installed.toString());
    }

    private Path folder(RegistryKey key, String valueName) {
        Reading<RegistryData> reading = registry.value(key, valueName);
        if (reading instanceof Reading.Unreadable<RegistryData> unreadable) {
            throw Win32Failure.because(unreadable.reason());
        }
        String path = reading.known().map(data -> WideText.at(data.bytes(), 0)).orElseThrow(Win32Failure::absent);
        try {
            Path folder = Path.of(path);
            if (folder.isAbsolute()) {
                return folder;
            }
        } catch (InvalidPathException notAPath) {
            // Refused below, as any other text that names no folder.
        }
        throw Win32Failure.because(Reason.Kind.MALFORMED, "X:\\…", path);
    }

    private static int ask(String call, NumberCall number) {
        long[] handle = new long[1];
        unlessSuccess("VMGuestLib_OpenHandle", VmwareCalls.VMGuestLib_OpenHandle(handle));
        try {
            unlessSuccess("VMGuestLib_UpdateInfo", VmwareCalls.VMGuestLib_UpdateInfo(handle[0]));
            int[] value = new int[1];
            unlessSuccess(call, number.get(handle[0], value));
            if (value[0] < 0) {
                throw Win32Failure.because(Reason.Kind.MALFORMED, call + ": ≤ " + Integer.MAX_VALUE, Integer.toUnsignedString(value[0]));
            }
            return value[0];
        } finally {
            VmwareCalls.VMGuestLib_CloseHandle(handle[0]);
        }
    }

    /** The library's codes stand in the text, since a reason's code is one of Windows. */
    private static void unlessSuccess(String call, int code) {
        if (code != 0) {
            String text = code > 0 && code < ERRORS.size() ? ERRORS.get(code) : Integer.toString(code);
            throw Win32Failure.because(UNSUPPORTED.contains(code) ? Reason.Kind.UNSUPPORTED : Reason.Kind.FAILED,
                    call + ": VMGUESTLIB_ERROR_" + text);
        }
    }
}
