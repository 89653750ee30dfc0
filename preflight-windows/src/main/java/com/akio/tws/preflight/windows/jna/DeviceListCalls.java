package com.akio.tws.preflight.windows.jna;

/** The functions of setupapi.dll about devices (setupapi.h). */
final class DeviceListCalls {

    static {
        System32.bind(DeviceListCalls.class, "setupapi.dll");
    }

    private DeviceListCalls() {
    }

    static native long SetupDiGetClassDevsW(long classGuid, char[] enumerator, long window, int flags);

    static native int SetupDiEnumDeviceInfo(long devices, int index, byte[] device);

    static native int SetupDiGetDeviceInstanceIdW(long devices, byte[] device, char[] identifier, int size, int[] needed);

    static native int SetupDiDestroyDeviceInfoList(long devices);
}
