package com.akio.tws.preflight.windows.jna;

/** The functions of advapi32.dll that read the registry (winreg.h); each gives its error code as its result. */
final class RegistryCalls {

    /** HKEY_LOCAL_MACHINE, sign-extended to the width of a handle as winreg.h does it. */
    static final long HKEY_LOCAL_MACHINE = 0xFFFF_FFFF_8000_0002L;

    /** HKEY_CURRENT_USER, in the same way. */
    static final long HKEY_CURRENT_USER = 0xFFFF_FFFF_8000_0001L;

    static {
        System32.bind(RegistryCalls.class, "advapi32.dll");
    }

    private RegistryCalls() {
    }

    static native int RegOpenKeyExW(long key, char[] subkey, int options, int access, long[] opened);

    static native int RegQueryValueExW(long key, char[] name, long reserved, int[] type, byte[] data, int[] size);

    static native int RegEnumValueW(long key, int index, char[] name, int[] nameLength, long reserved, long type, long data,
            long size);

    static native int RegEnumValueW(long key, int index, char[] name, int[] nameLength, long reserved, int[] type, byte[] data,
            int[] size);

    static native int RegEnumKeyExW(long key, int index, char[] name, int[] nameLength, long reserved, long className,
            long classLength, long lastWritten);

    static native int RegCloseKey(long key);
}
