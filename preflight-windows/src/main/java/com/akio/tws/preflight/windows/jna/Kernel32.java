package com.akio.tws.preflight.windows.jna;

/** Functions of kernel32.dll that every part of this package needs; handles are {@code long}, as on all 64-bit Windows. */
final class Kernel32 {

    /** What CreateFile gives instead of a handle (INVALID_HANDLE_VALUE). */
    static final long INVALID_HANDLE = -1;

    static {
        System32.bind(Kernel32.class, "kernel32.dll");
    }

    private Kernel32() {
    }

    static native int GetSystemDirectoryW(char[] buffer, int size);

    static native int GetSystemWindowsDirectoryW(char[] buffer, int size);

    static native int FormatMessageW(int flags, long source, int messageId, int languageId, char[] buffer, int size,
            long arguments);

    static native int CloseHandle(long handle);
}
