package com.akio.tws.preflight.windows.jna;

import org.jspecify.annotations.Nullable;

/** The functions of kernel32.dll about volumes and devices (fileapi.h, ioapiset.h). */
final class VolumeCalls {

    static {
        System32.bind(VolumeCalls.class, "kernel32.dll");
    }

    private VolumeCalls() {
    }

    static native int GetVolumePathNameW(char[] path, char[] mountPoint, int size);

    static native int GetVolumeNameForVolumeMountPointW(char[] mountPoint, char[] name, int size);

    static native int GetVolumeInformationW(char[] root, long label, int labelSize, long serial, long longestComponent,
            long flags, char[] fileSystem, int fileSystemSize);

    static native int GetDiskFreeSpaceExW(char[] folder, long[] callerFree, long[] callerTotal, long[] free);

    static native long CreateFileW(char[] name, int access, int share, long security, int disposition, int flags, long template);

    static native int DeviceIoControl(long device, int code, byte @Nullable [] in, int inSize, byte[] out, int outSize, int[] returned,
            long overlapped);
}
