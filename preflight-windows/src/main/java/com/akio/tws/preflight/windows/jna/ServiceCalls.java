package com.akio.tws.preflight.windows.jna;

import com.sun.jna.Pointer;

/** The functions of advapi32.dll about services (winsvc.h). */
final class ServiceCalls {

    static {
        System32.bind(ServiceCalls.class, "advapi32.dll");
    }

    private ServiceCalls() {
    }

    static native long OpenSCManagerW(long machine, long database, int access);

    static native long OpenServiceW(long manager, char[] name, int access);

    static native int QueryServiceStatusEx(long service, int level, byte[] status, int size, int[] needed);

    static native int EnumServicesStatusExW(long manager, int level, int type, int state, Pointer services, int size,
            int[] needed, int[] returned, int[] resume, long group);

    static native int CloseServiceHandle(long handle);
}
