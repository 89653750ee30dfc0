package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.Listener;
import java.util.ArrayList;
import java.util.List;

/**
 * What the tables of TCP and of UDP have in common: a count, then rows, all of DWORDs, so that no padding stands between them. A buffer
 * may be longer than its table.
 */
final class ListenerTable {

    private static final int HEADER = 4;
    private static final int V4_LENGTH = 4;
    private static final int V6_LENGTH = 16;

    /**
     * Where the fields of a row stand, in bytes from its beginning. The scope of an IPv6 address follows the address.
     *
     * @param size of a row
     * @param address of this machine
     * @param addressLength four bytes of IPv4, sixteen of IPv6
     * @param port in network order, in the lower 16 bits of a DWORD; what stands above them means nothing
     * @param process that holds the port
     */
    record Row(int size, int address, int addressLength, int port, int process) {

        static Row v4(int size, int address, int port, int process) {
            return new Row(size, address, V4_LENGTH, port, process);
        }

        static Row v6(int size, int address, int port, int process) {
            return new Row(size, address, V6_LENGTH, port, process);
        }
    }

    /** Whether a row is one that listens. */
    @FunctionalInterface
    interface Chosen {
        boolean at(RawBytes table, long start) throws Malformed;
    }

    private ListenerTable() {
    }

    /** The chosen rows, in the table's order. */
    static Reading<List<Listener>> read(byte[] bytes, Source source, Row row, Chosen chosen) {
        return Decoding.reading(source, () -> listeners(new RawBytes(bytes), row, chosen));
    }

    private static List<Listener> listeners(RawBytes table, Row row, Chosen chosen) throws Malformed {
        long count = table.unsigned32(0);
        table.mustHold(HEADER + count * row.size());
        List<Listener> listeners = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            long start = HEADER + i * row.size();
            if (chosen.at(table, start)) {
                listeners.add(new Listener(address(table, start + row.address(), row), port(table, start + row.port()),
                        table.unsigned32(start + row.process())));
            }
        }
        return List.copyOf(listeners);
    }

    private static String address(RawBytes table, long start, Row row) throws Malformed {
        byte[] address = table.slice(start, row.addressLength());
        return row.addressLength() == V4_LENGTH ? AddressText.v4(address)
                : AddressText.v6(address, Integer.toUnsignedLong(Integer.reverseBytes((int) table.unsigned32(start + V6_LENGTH))));
    }

    private static int port(RawBytes table, long offset) throws Malformed {
        return table.unsigned8(offset) << Byte.SIZE | table.unsigned8(offset + 1);
    }
}
