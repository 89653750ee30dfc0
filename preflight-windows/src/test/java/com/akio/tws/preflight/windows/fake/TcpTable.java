package com.akio.tws.preflight.windows.fake;

import java.util.HexFormat;

/** Tables of listeners as {@code GetExtendedTcpTable} gives them; remote fields hold garbage, as they may. */
public final class TcpTable {

    private static final int LISTEN = 2;

    private final Raw rows = new Raw();
    private int count;

    public TcpTable v4(int a, int b, int c, int d, int port, long process) {
        rows.u32(LISTEN).u8(a, b, c, d).u8(port >>> 8, port & 0xff, 0, 0).u32(0xabad1deaL, 0xabad1deaL).u32(process);
        count++;
        return this;
    }

    public TcpTable v6(String address, int scope, int port, long process) {
        rows.bytes(HexFormat.of().parseHex(address)).u8(0, 0, scope >>> 8, scope & 0xff)
                .u8(port >>> 8, port & 0xff, 0, 0).zeros(16).u32(0, 0xabad1deaL).u32(LISTEN).u32(process);
        count++;
        return this;
    }

    public byte[] done() {
        return new Raw().u32(count).bytes(rows.done()).done();
    }
}
