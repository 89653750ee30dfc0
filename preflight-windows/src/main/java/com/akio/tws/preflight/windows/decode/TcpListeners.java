package com.akio.tws.preflight.windows.decode;

import static com.sun.jna.platform.win32.IPHlpAPI.MIB_TCP_STATE.MIB_TCP_STATE_LISTEN;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.Listener;
import java.util.List;

/**
 * The tables {@code MIB_TCPTABLE_OWNER_PID} and {@code MIB_TCP6TABLE_OWNER_PID} (Microsoft, tcpmib.h, {@code MIB_TCPROW_OWNER_PID},
 * {@code MIB_TCP6ROW_OWNER_PID}). Only rows in the state LISTEN are given.
 */
public final class TcpListeners {

    private static final ListenerTable.Row V4 = ListenerTable.Row.v4(24, 4, 8, 20);
    private static final ListenerTable.Row V6 = ListenerTable.Row.v6(56, 0, 20, 52);
    /** The state is the first field of IPv4 and the second to last of IPv6. */
    private static final int V4_STATE = 0;
    private static final int V6_STATE = 48;

    private TcpListeners() {
    }

    /** Decodes the table of IPv4. */
    public static Reading<List<Listener>> v4(byte[] table, Source source) {
        return ListenerTable.read(table, source, V4, (rows, start) -> rows.unsigned32(start + V4_STATE) == MIB_TCP_STATE_LISTEN);
    }

    /** Decodes the table of IPv6. */
    public static Reading<List<Listener>> v6(byte[] table, Source source) {
        return ListenerTable.read(table, source, V6, (rows, start) -> rows.unsigned32(start + V6_STATE) == MIB_TCP_STATE_LISTEN);
    }
}
