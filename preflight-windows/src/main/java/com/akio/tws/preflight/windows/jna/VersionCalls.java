package com.akio.tws.preflight.windows.jna;

/** The functions of version.dll about a file's version resource (winver.h). */
final class VersionCalls {

    static {
        System32.bind(VersionCalls.class, "version.dll");
    }

    private VersionCalls() {
    }

    static native int GetFileVersionInfoSizeExW(int flags, char[] file, int[] zero);

    static native int GetFileVersionInfoExW(int flags, char[] file, int zero, int size, byte[] information);
}
