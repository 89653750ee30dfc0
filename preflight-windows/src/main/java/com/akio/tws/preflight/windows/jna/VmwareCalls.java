package com.akio.tws.preflight.windows.jna;

/**
 * The functions of vmGuestLib.dll, which VMware Tools install (vmGuestLib.h of open-vm-tools); each gives its own error code.
 *
 * <p>{@link VmwareGuest} binds them, since it alone knows where the library may be loaded from.
 */
final class VmwareCalls {

    private VmwareCalls() {
    }

    static native int VMGuestLib_OpenHandle(long[] handle);

    static native int VMGuestLib_UpdateInfo(long handle);

    static native int VMGuestLib_GetMemReservationMB(long handle, int[] megabytes);

    static native int VMGuestLib_GetCpuReservationMHz(long handle, int[] megahertz);

    static native int VMGuestLib_CloseHandle(long handle);
}
