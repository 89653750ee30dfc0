package com.akio.tws.preflight.windows.decode;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tables of strings of a version resource by their language and code page, for example {@code 040904b0}; those that the resource
 * names as its translations come first.
 *
 * <p>Every block begins with its length, the length of its value and its type, each 16 bits, and a key. Lengths are whatever a file
 * says: a block never reaches beyond the one around it, and one too short to be a block ends the list. The length of a text is counted
 * in characters by some compilers and in bytes by others, so that a text ends at its NUL or with its block. The code page is of no
 * meaning here: the texts are UTF-16 whatever it says.
 */
final class VersionTables {

    private static final String ROOT = "VS_VERSION_INFO";
    private static final int HEAD = 6;
    private static final int TRANSLATION = 4;
    private static final HexFormat HEX = HexFormat.of();

    private final RawBytes bytes;
    private final Map<String, Map<String, String>> tables = new LinkedHashMap<>();
    private final List<String> translations = new ArrayList<>();

    private VersionTables(RawBytes bytes) {
        this.bytes = bytes;
    }

    static VersionTables of(RawBytes bytes) throws Malformed {
        VersionTables tables = new VersionTables(bytes);
        VersionBlock root = tables.block(0, bytes.length());
        if (!root.key().equals(ROOT)) {
            throw new Malformed(ROOT, root.key().isEmpty() ? "\"\"" : root.key());
        }
        for (VersionBlock child : tables.children(root.value() + root.valueLength(), root.end())) {
            if (child.key().equals("StringFileInfo")) {
                tables.readTables(child);
            } else if (child.key().equals("VarFileInfo")) {
                tables.readTranslations(child);
            }
        }
        return tables;
    }

    /** A text that is not blank, in the first language that has it. */
    Optional<String> text(String name) {
        List<String> order = new ArrayList<>(translations);
        order.addAll(tables.keySet());
        return order.stream().flatMap(language -> Optional.ofNullable(tables.getOrDefault(language, Map.of()).get(name)).stream())
                .filter(text -> !text.isBlank()).findFirst();
    }

    private void readTables(VersionBlock info) throws Malformed {
        for (VersionBlock table : children(info.value(), info.end())) {
            Map<String, String> texts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (VersionBlock string : children(table.value(), table.end())) {
                texts.putIfAbsent(string.key(), string.valueLength() == 0 ? "" : wide(string.value(), string.end()));
            }
            tables.putIfAbsent(table.key().toLowerCase(Locale.ROOT), texts);
        }
    }

    private void readTranslations(VersionBlock info) throws Malformed {
        for (VersionBlock variable : children(info.value(), info.end())) {
            int end = Math.min(variable.end(), variable.value() + variable.valueLength());
            if (variable.key().equals("Translation")) {
                for (int at = variable.value(); at + TRANSLATION <= end; at += TRANSLATION) {
                    translations.add(HEX.toHexDigits((short) bytes.unsigned16(at)) + HEX.toHexDigits((short) bytes.unsigned16(at + 2L)));
                }
            }
        }
    }

    private List<VersionBlock> children(int from, int end) throws Malformed {
        List<VersionBlock> children = new ArrayList<>();
        int at = aligned(from);
        while (at + HEAD <= end && bytes.unsigned16(at) >= HEAD) {
            children.add(block(at, end));
            at = aligned(at + bytes.unsigned16(at));
        }
        return children;
    }

    private VersionBlock block(int at, int most) throws Malformed {
        int end = Math.min(most, at + bytes.unsigned16(at));
        String key = wide(at + HEAD, end);
        int value = Math.min(end, aligned(at + HEAD + 2 * key.length() + 2));
        return new VersionBlock(key, value, bytes.unsigned16(at + 2L), end);
    }

    /** The text up to its NUL or the end; empty where there is no room for one. */
    private String wide(int from, int end) throws Malformed {
        int length = Math.max(0, end - from) / 2 * 2;
        return length == 0 ? "" : WideText.upToNul(bytes.slice(from, length));
    }

    private static int aligned(int at) {
        return (at + 3) / 4 * 4;
    }

    /**
     * One block.
     *
     * @param value where its value begins, after the key
     * @param valueLength as stated, in bytes or characters
     * @param end where it ends, never beyond the block around it
     */
    private record VersionBlock(String key, int value, int valueLength, int end) {
    }
}
