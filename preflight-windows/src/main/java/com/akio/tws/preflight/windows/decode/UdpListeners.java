package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.Listener;
import java.util.List;

/**
 * The tables {@code MIB_UDPTABLE_OWNER_PID} and {@code MIB_UDP6TABLE_OWNER_PID} (Microsoft, udpmib.h, {@code MIB_UDPROW_OWNER_PID},
 * {@code MIB_UDP6ROW_OWNER_PID}).
 *
 * <p>UDP knows no state and no other end: each row is a port that is held. Sockets that share a port have a row each and are given once.
 */
public final class UdpListeners {

    private static final ListenerTable.Row V4 = ListenerTable.Row.v4(12, 0, 4, 8);
    private static final ListenerTable.Row V6 = ListenerTable.Row.v6(28, 0, 20, 24);

    private UdpListeners() {
    }

    /** Decodes the table of IPv4. */
    public static Reading<List<Listener>> v4(byte[] table, Source source) {
        return read(table, source, V4);
    }

    /** Decodes the table of IPv6. */
    public static Reading<List<Listener>> v6(byte[] table, Source source) {
        return read(table, source, V6);
    }

    private static Reading<List<Listener>> read(byte[] table, Source source, ListenerTable.Row row) {
        return ListenerTable.read(table, source, row, (rows, start) -> true).map(held -> held.stream().distinct().toList());
    }
}
