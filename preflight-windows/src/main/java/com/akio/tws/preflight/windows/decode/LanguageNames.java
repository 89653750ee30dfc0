package com.akio.tws.preflight.windows.decode;

import static com.sun.jna.platform.win32.WinNT.REG_MULTI_SZ;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import java.util.List;

/**
 * Lists of language names, most wanted first, from the registry or from {@code GetSystemPreferredUILanguages}.
 *
 * <p>An empty text in such a list names no language (Microsoft's page of that call says that one may be stored) and is left out.
 */
public final class LanguageNames {

    private LanguageNames() {
    }

    /** Decodes a registry value: {@code REG_MULTI_SZ}, or {@code REG_SZ} where a policy wrote a single language. */
    public static Reading<List<String>> ofRegistry(int type, byte[] bytes, Source source) {
        return Decoding.reading(source, () -> named(type == REG_MULTI_SZ
                ? RegistryTexts.texts(type, bytes)
                : List.of(RegistryText.text(type, bytes))));
    }

    /** Decodes what the call gave: texts that each end with a NUL, ended by one more; without that end the list is malformed. */
    public static Reading<List<String>> ofCall(byte[] bytes, Source source) {
        return Decoding.reading(source, () -> named(ended(WideText.splitAtNul(bytes))));
    }

    private static List<String> ended(List<String> texts) throws Malformed {
        int end = texts.indexOf("");
        if (end < 0) {
            throw new Malformed("\\0\\0", "\\0");
        }
        return texts.subList(0, end);
    }

    private static List<String> named(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }
}
