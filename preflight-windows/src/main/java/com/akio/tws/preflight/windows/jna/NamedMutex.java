package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.WinBase.WAIT_ABANDONED;
import static com.sun.jna.platform.win32.WinBase.WAIT_OBJECT_0;
import static com.sun.jna.platform.win32.WinError.ERROR_FILE_NOT_FOUND;
import static com.sun.jna.platform.win32.WinError.WAIT_TIMEOUT;
import static com.sun.jna.platform.win32.WinNT.SYNCHRONIZE;

import com.akio.tws.preflight.fact.Reason;
import com.sun.jna.Native;

/**
 * Whether somebody holds a mutex.
 *
 * <p>That it exists is not enough: Windows Installer keeps its mutex after it has let go of it. So it is waited for, for no
 * time, and given back at once by the same thread where nobody held it.
 */
final class NamedMutex {

    /** The readings that {@link com.akio.tws.preflight.windows.machine.HostSystem#mutex} names. */
    private static final String HELD = "held";
    private static final String FREE = "free";

    private NamedMutex() {
    }

    static String state(String name) {
        if (name.isEmpty()) {
            throw Win32Failure.because(Reason.Kind.MALFORMED, "Global\\…", "\"\"");
        }
        long mutex = SystemCalls.OpenMutexW(SYNCHRONIZE, 0, WideText.of(name));
        if (mutex == 0) {
            int error = Native.getLastError();
            throw error == ERROR_FILE_NOT_FOUND ? Win32Failure.absent() : Win32Failure.failed("OpenMutexW", error);
        }
        try {
            return waitedFor(mutex);
        } finally {
            Kernel32.CloseHandle(mutex);
        }
    }

    private static String waitedFor(long mutex) {
        int outcome = SystemCalls.WaitForSingleObject(mutex, 0);
        return switch (outcome) {
            case WAIT_TIMEOUT -> HELD;
            // Abandoned: its holder died without giving it back, and now it is ours as in the plain case.
            case WAIT_OBJECT_0, WAIT_ABANDONED -> {
                Win32Failure.unlessTrue("ReleaseMutex", SystemCalls.ReleaseMutex(mutex));
                yield FREE;
            }
            default -> throw Win32Failure.failed("WaitForSingleObject", Native.getLastError());
        };
    }
}
