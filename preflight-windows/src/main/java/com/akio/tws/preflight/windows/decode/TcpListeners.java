package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.Listener;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables {@code MIB_TCPTABLE_OWNER_PID} and {@code MIB_TCP6TABLE_OWNER_PID}: a count, then rows, all of DWORDs, so that no
 * padding stands between them (Microsoft, tcpmib.h, {@code MIB_TCPROW_OWNER_PID}, {@code MIB_TCP6ROW_OWNER_PID}).
 *
 * <p>Only rows in the state LISTEN are given. A buffer may be longer than its table.
 */
public final class TcpListeners {

    private static final int HEADER = 4;
    private static final int LISTEN = 2;

    /** Where the fields of a row stand; the state is the first of IPv4 and the second to last of IPv6. */
    private enum Row {
        V4(24, 4, 4, 8, 0, 20),
        V6(56, 0, 16, 20, 48, 52);

        private final int size;
        private final int address;
        private final int addressSize;
        private final int port;
        private final int state;
        private final int process;

        Row(int size, int address, int addressSize, int port, int state, int process) {
            this.size = size;
            this.address = address;
            this.addressSize = addressSize;
            this.port = port;
            this.state = state;
            this.process = process;
        }
    }

    private static final int V6_SCOPE = 16;

    private TcpListeners() {
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
        List<Listener> listeners = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            long start = HEADER + i * row.size;
            if (table.unsigned32(start + row.state) == LISTEN) {
                listeners.add(new Listener(address(table, start, row), port(table, start + row.port),
                        table.unsigned32(start + row.process)));
            }
        }
        return List.copyOf(listeners);
    }

    private static String address(RawBytes table, long start, Row row) throws Malformed {
        byte[] address = table.slice(start + row.address, row.addressSize);
        return row == Row.V4
                ? AddressText.v4(address)
                : AddressText.v6(address, Integer.toUnsignedLong(
                        Integer.reverseBytes((int) table.unsigned32(start + V6_SCOPE))));
    }

    /** The port stands in network order in the lower 16 bits; what stands above them means nothing. */
    private static int port(RawBytes table, long offset) throws Malformed {
        return table.unsigned8(offset) << Byte.SIZE | table.unsigned8(offset + 1);
    }
}
