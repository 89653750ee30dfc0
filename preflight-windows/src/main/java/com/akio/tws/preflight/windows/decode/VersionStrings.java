package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import java.util.Optional;

/**
 * Who made a file and what it belongs to, as its version resource says: {@code VS_VERSIONINFO}, whose tables of strings stand one for
 * each language (Microsoft Learn, "VS_VERSIONINFO structure", "StringFileInfo structure", "VarFileInfo structure").
 *
 * @param company {@code CompanyName}, without control characters, at most 100 characters
 * @param product {@code ProductName}, likewise
 */
public record VersionStrings(Optional<String> company, Optional<String> product) {

    private static final int LONGEST = 100;

    /**
     * Decodes what {@code GetFileVersionInfo} gives. A resource without the two strings is known, with neither; only one that is no
     * {@code VS_VERSION_INFO} at all is malformed.
     */
    public static Reading<VersionStrings> decode(byte[] block, Source source) {
        return Decoding.reading(source, () -> {
            VersionTables tables = VersionTables.of(new RawBytes(block));
            return new VersionStrings(tables.text("CompanyName").flatMap(VersionStrings::shown),
                    tables.text("ProductName").flatMap(VersionStrings::shown));
        });
    }

    private static Optional<String> shown(String text) {
        String plain = text.replaceAll("[\\p{C}\\s]+", " ").strip();
        int end = Math.min(plain.length(), LONGEST);
        if (end > 0 && Character.isHighSurrogate(plain.charAt(end - 1))) {
            end--;
        }
        return Optional.of(plain.substring(0, end)).filter(some -> !some.isEmpty());
    }
}
