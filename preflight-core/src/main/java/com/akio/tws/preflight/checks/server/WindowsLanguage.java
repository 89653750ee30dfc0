package com.akio.tws.preflight.checks.server;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A language of Windows, known by its primary language (language identifier modulo 1024, winnt.h LANG_*), so that every country's
 * English and French count.
 *
 * @param shown as Windows wrote it
 * @param tag the ISO 639-1 code of the primary language, where it is one that the document names
 */
record WindowsLanguage(String shown, Optional<String> tag) {

    private static final int PRIMARY = 0x3FF;
    private static final String IDENTIFIER = "[0-9A-Fa-f]{1,8}";
    private static final String WRITTEN_AS_IDENTIFIER = "[0-9][0-9A-Fa-f]{3}";

    /** A language identifier of four hexadecimal digits, such as {@code 0409}; empty when it has another form. */
    static Optional<WindowsLanguage> ofIdentifier(String digits, Map<Long, String> primaryLanguages) {
        String hex = digits.strip();
        if (!hex.matches(IDENTIFIER)) {
            return Optional.empty();
        }
        long primary = Long.parseLong(hex, 16) & PRIMARY;
        return Optional.of(new WindowsLanguage(hex, Optional.ofNullable(primaryLanguages.get(primary))));
    }

    /** A language name such as {@code fr-CA}; a list may also hold identifiers ({@code MUI_LANGUAGE_ID}). */
    static WindowsLanguage ofName(String name, Map<Long, String> primaryLanguages) {
        String language = name.strip();
        return language.matches(WRITTEN_AS_IDENTIFIER) ? ofIdentifier(language, primaryLanguages).orElseThrow()
                : new WindowsLanguage(language, Optional.of(primary(language)).filter(primaryLanguages::containsValue));
    }

    /** The primary language of a name: what stands before its first dash. */
    static String primary(String name) {
        String language = name.strip();
        int dash = language.indexOf('-');
        return (dash < 0 ? language : language.substring(0, dash)).toLowerCase(Locale.ROOT);
    }
}
