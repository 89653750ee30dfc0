package com.akio.tws.preflight.windows.decode;

import static com.sun.jna.platform.win32.WinNT.REG_DWORD;
import static com.sun.jna.platform.win32.WinNT.REG_QWORD;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;

/**
 * A {@code REG_DWORD} (unsigned, 4 bytes) or {@code REG_QWORD} (8 bytes) value, both little-endian (winnt.h).
 *
 * <p>A number that was written as text is malformed, not guessed: the program that reads it would not understand it either.
 */
public final class RegistryNumber {

    private RegistryNumber() {
    }

    /** Decodes one value; another type, or another size than its type's, is malformed. */
    public static Reading<Long> decode(int type, byte[] bytes, Source source) {
        return Decoding.reading(source, () -> number(type, new RawBytes(bytes)));
    }

    private static long number(int type, RawBytes bytes) throws Malformed {
        return switch (type) {
            case REG_DWORD -> {
                mustBe(Integer.BYTES, type, bytes);
                yield bytes.unsigned32(0);
            }
            case REG_QWORD -> {
                mustBe(Long.BYTES, type, bytes);
                yield bytes.unsigned32(0) | bytes.unsigned32(Integer.BYTES) << Integer.SIZE;
            }
            default -> throw RegistryType.unexpected("REG_DWORD, REG_QWORD", type);
        };
    }

    private static void mustBe(int size, int type, RawBytes bytes) throws Malformed {
        if (bytes.length() != size) {
            throw new Malformed(RegistryType.name(type) + ": " + size + " B", bytes.length() + " B");
        }
    }
}
