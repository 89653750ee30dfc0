package com.akio.tws.preflight.windows.decode;

import static com.sun.jna.platform.win32.WinNT.REG_MULTI_SZ;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import java.util.List;

/**
 * A {@code REG_MULTI_SZ} value: texts that each end with a NUL, and one more NUL at the end of the list.
 *
 * <p>Empty texts inside are kept, although Microsoft's page says that there are none: {@code PendingFileRenameOperations}
 * holds one for each deletion ({@code MoveFileEx}, "the second string is empty").
 */
public final class RegistryTexts {

    private RegistryTexts() {
    }

    /** Decodes one value; one list-ending NUL is taken off where it is there. */
    public static Reading<List<String>> decode(int type, byte[] bytes, Source source) {
        return Decoding.reading(source, () -> texts(type, bytes));
    }

    static List<String> texts(int type, byte[] bytes) throws Malformed {
        if (type != REG_MULTI_SZ) {
            throw RegistryType.unexpected("REG_MULTI_SZ", type);
        }
        List<String> texts = WideText.splitAtNul(bytes);
        int last = texts.size() - 1;
        return List.copyOf(last >= 0 && texts.get(last).isEmpty() ? texts.subList(0, last) : texts);
    }
}
