package com.akio.tws.preflight.windows.decode;

import static com.sun.jna.platform.win32.WinNT.REG_EXPAND_SZ;
import static com.sun.jna.platform.win32.WinNT.REG_SZ;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;

/**
 * A {@code REG_SZ} or {@code REG_EXPAND_SZ} value.
 *
 * <p>Whoever wrote the value may have left out the ending NUL or written more behind it (Microsoft, "Registry value types"
 * and the remarks on {@code RegQueryValueEx}): the text ends at the first NUL. Variables are not expanded.
 */
public final class RegistryText {

    private RegistryText() {
    }

    /**
     * Decodes one value.
     *
     * @param type the type that Windows gave with the bytes; another one than a text is malformed
     */
    public static Reading<String> decode(int type, byte[] bytes, Source source) {
        return Decoding.reading(source, () -> text(type, bytes));
    }

    static String text(int type, byte[] bytes) throws Malformed {
        if (type != REG_SZ && type != REG_EXPAND_SZ) {
            throw RegistryType.unexpected("REG_SZ, REG_EXPAND_SZ", type);
        }
        return WideText.upToNul(bytes);
    }
}
