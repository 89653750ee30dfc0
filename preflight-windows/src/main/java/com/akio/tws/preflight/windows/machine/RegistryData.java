package com.akio.tws.preflight.windows.machine;

import java.util.Arrays;

/**
 * The data of one registry value, as raw as {@code RegQueryValueEx} gives it.
 *
 * @param type REG_SZ 1, REG_EXPAND_SZ 2, REG_BINARY 3, REG_DWORD 4, REG_MULTI_SZ 7, REG_QWORD 11 (winnt.h)
 * @param bytes exactly as many as Windows said the value has
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, compared by content
public record RegistryData(int type, byte[] bytes) {

    public RegistryData {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegistryData data && data.type == type && Arrays.equals(data.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return 31 * type + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "RegistryData[type=" + type + ", " + bytes.length + " bytes]";
    }
}
