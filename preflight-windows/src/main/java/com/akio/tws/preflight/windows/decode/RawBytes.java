package com.akio.tws.preflight.windows.decode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The bytes of a Windows structure, little-endian, never read beyond their end. */
final class RawBytes {

    private final ByteBuffer bytes;

    RawBytes(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    int length() {
        return bytes.limit();
    }

    int unsigned8(long offset) throws Malformed {
        return Byte.toUnsignedInt(bytes.get(at(offset, Byte.BYTES)));
    }

    int unsigned16(long offset) throws Malformed {
        return Short.toUnsignedInt(bytes.getShort(at(offset, Short.BYTES)));
    }

    long unsigned32(long offset) throws Malformed {
        return Integer.toUnsignedLong(bytes.getInt(at(offset, Integer.BYTES)));
    }

    byte[] slice(long offset, int size) throws Malformed {
        byte[] slice = new byte[size];
        bytes.get(at(offset, size), slice);
        return slice;
    }

    void mustHold(long size) throws Malformed {
        if (size > length()) {
            throw new Malformed("≥ " + size + " B", length() + " B");
        }
    }

    private int at(long offset, int size) throws Malformed {
        mustHold(offset + size);
        return (int) offset;
    }
}
