package com.akio.tws.preflight.windows.jna;

/** The functions of kernel32.dll about the machine as a whole and about named objects (sysinfoapi.h, winnls.h, synchapi.h). */
final class SystemCalls {

    static {
        System32.bind(SystemCalls.class, "kernel32.dll");
    }

    private SystemCalls() {
    }

    static native int GlobalMemoryStatusEx(byte[] status);

    static native int GetPhysicallyInstalledSystemMemory(long[] kilobytes);

    static native int GetLogicalProcessorInformationEx(int relation, byte[] information, int[] size);

    static native int GetSystemPreferredUILanguages(int flags, int[] count, char[] languages, int[] size);

    static native long OpenMutexW(int access, int inherit, char[] name);

    static native int WaitForSingleObject(long handle, int milliseconds);

    static native int ReleaseMutex(long mutex);

    static native long GetCurrentProcess();
}
