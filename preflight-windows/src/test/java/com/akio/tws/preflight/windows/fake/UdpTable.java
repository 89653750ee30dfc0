package com.akio.tws.preflight.windows.fake;

import java.util.HexFormat;

/** Tables of UDP ports as {@code GetExtendedUdpTable} gives them; the upper half of a port holds garbage, as it may. */
public final class UdpTable {

    private final Raw rows = new Raw();
    private int count;

    public UdpTable v4(int a, int b, int c, int d, int port, long process) {
        rows.u8(a, b, c, d).u8(port >>> 8, port & 0xff, 0xde, 0xad).u32(process);
        count++;
        return this;
    }

    public UdpTable v6(String address, int scope, int port, long process) {
        rows.bytes(HexFormat.of().parseHex(address)).u8(0, 0, scope >>> 8, scope & 0xff).u8(port >>> 8, port & 0xff, 0xde, 0xad).u32(process);
        count++;
        return this;
    }

    /** The count and the rows. */
    public byte[] done() {
        return new Raw().u32(count).bytes(rows.done()).done();
    }
}
