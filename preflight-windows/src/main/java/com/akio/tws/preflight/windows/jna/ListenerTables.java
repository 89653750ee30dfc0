package com.akio.tws.preflight.windows.jna;

/** The function of iphlpapi.dll that lists listeners (iphlpapi.h). */
final class ListenerTables {

    static {
        System32.bind(ListenerTables.class, "iphlpapi.dll");
    }

    private ListenerTables() {
    }

    static native int GetExtendedTcpTable(byte[] table, int[] size, int order, int family, int tableClass, int reserved);
}
