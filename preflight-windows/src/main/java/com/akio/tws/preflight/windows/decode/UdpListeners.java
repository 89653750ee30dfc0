package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.Listener;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The tables {@code MIB_UDPTABLE_OWNER_PID} and {@code MIB_UDP6TABLE_OWNER_PID}: a count, then rows, all of DWORDs, so that no padding
 * stands between them (Microsoft, udpmib.h, {@code MIB_UDPROW_OWNER_PID}, {@code MIB_UDP6ROW_OWNER_PID}).
 *
 * <p>UDP knows no state and no other end: each row is a port that is held. Sockets that share a port have a row each and are given once.
 * A buffer may be longer than its table.
 */
public final class UdpListeners {

    private static final int HEADER = 4;

    /** Where the fields of a row stand; in both, the port is in network order in the lower 16 bits of a DWORD. */
    private enum Row {
        V4(12, 4, 4, 8),
        V6(28, 16, 20, 24);

        private final int size;
        private final int addressSize;
        private final int port;
        private final int process;

        Row(int size, int addressSize, int port, int process) {
            this.size = size;
            this.addressSize = addressSize;
            this.port = port;
            this.process = process;
        }
    }

    private static final int V6_SCOPE = 16;

    private UdpListeners() {
    }

    /** Decodes the table of IPv4. */
    public static Reading<List<Listener>> v4(byte[] table, Source source) {
        return Decoding.reading(source, () -> listeners(new RawBytes(table), Row.V4));
    }

    /** Decodes the table of IPv6. */
    public static Reading<List<Listener>> v6(byte[] table, Source source) {
        return Decoding.reading(source, () -> listeners(new RawBytes(table), Row.V6));
    }

    private static List<Listener> listeners(RawBytes table, Row row) throws Malformed {
        long count = table.unsigned32(0);
        table.mustHold(HEADER + count * row.size);
        Set<Listener> listeners = new LinkedHashSet<>();
        for (long i = 0; i < count; i++) {
            long start = HEADER + i * row.size;
            listeners.add(new Listener(address(table, start, row),
                    table.unsigned8(start + row.port) << Byte.SIZE | table.unsigned8(start + row.port + 1),
                    table.unsigned32(start + row.process)));
        }
        return List.copyOf(listeners);
    }

    private static String address(RawBytes table, long start, Row row) throws Malformed {
        byte[] address = table.slice(start, row.addressSize);
        return row == Row.V4 ? AddressText.v4(address)
                : AddressText.v6(address, Integer.toUnsignedLong(Integer.reverseBytes((int) table.unsigned32(start + V6_SCOPE))));
    }
}
