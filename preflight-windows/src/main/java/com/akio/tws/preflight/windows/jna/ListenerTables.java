package com.akio.tws.preflight.windows.jna;

/** The functions of iphlpapi.dll that list listeners (iphlpapi.h). */
final class ListenerTables {

    static {
        System32.bind(ListenerTables.class, "iphlpapi.dll");
    }

    private ListenerTables() {
    }

    static native int GetExtendedTcpTable(byte[] table, int[] size, int order, int family, int tableClass, int reserved);

    static native int GetExtendedUdpTable(byte[] table, int[] size, int order, int family, int tableClass, int reserved);
}
