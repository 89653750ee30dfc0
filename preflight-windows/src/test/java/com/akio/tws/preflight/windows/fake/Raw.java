package com.akio.tws.preflight.windows.fake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Raw bytes as Windows lays them out, little-endian, built field by field or read from a recording. */
public final class Raw {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public static byte[] recorded(String name) {
        try (InputStream in = Raw.class.getResourceAsStream("/recorded/" + name + ".hex")) {
            return HexFormat.of().parseHex(new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** UTF-16LE; write NULs as {@code \0} where they belong. */
    public static byte[] wide(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    public Raw u8(int... values) {
        for (int value : values) {
            bytes.write(value);
        }
        return this;
    }

    public Raw u16(int value) {
        return u8(value & 0xff, value >>> 8 & 0xff);
    }

    public Raw u32(long... values) {
        for (long value : values) {
            u16((int) value).u16((int) (value >>> 16));
        }
        return this;
    }

    public Raw zeros(int count) {
        bytes.writeBytes(new byte[count]);
        return this;
    }

    public Raw bytes(byte... more) {
        bytes.writeBytes(more);
        return this;
    }

    public byte[] done() {
        return bytes.toByteArray();
    }
}
