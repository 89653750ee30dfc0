package com.akio.tws.preflight.hook.wine;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Registry keys and values to put on a machine. {@code in(key)} opens a key; the values that follow go into it.
 *
 * <pre>{@code
 * RegistryLines.none()
 *     .in("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion").text("EditionID", "ServerStandard")
 *     .in("HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full").number("Release", 461808)
 * }</pre>
 *
 * Immutable: a base machine can be kept and added to. The name {@code ""} is a key's default value. Microsoft, "Distribute
 * changes by using a .reg file": learn.microsoft.com/troubleshoot/windows-server/performance/how-to-add-modify-delete-registry.
 */
public final class RegistryLines {

    private static final RegistryLines NONE = new RegistryLines(List.of());
    private static final HexFormat HEX = HexFormat.ofDelimiter(",");

    private final List<String> lines;

    private RegistryLines(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    public static RegistryLines none() {
        return NONE;
    }

    /** Makes a key, if need be, and opens it. {@code HKLM} and {@code HKCU} may be written short. */
    public RegistryLines in(String key) {
        return and("", "[" + whole(key) + "]");
    }

    /** Deletes a key with all below it. */
    public RegistryLines withoutKey(String key) {
        return and("", "[-" + whole(key) + "]");
    }

    /** Deletes a value of the open key. */
    public RegistryLines without(String name) {
        return value(name, "-");
    }

    /** REG_SZ. */
    public RegistryLines text(String name, String text) {
        return value(name, "hex(1):" + HEX.formatHex(utf16(List.of(text))));
    }

    /** REG_EXPAND_SZ. */
    public RegistryLines expandable(String name, String text) {
        return value(name, "hex(2):" + HEX.formatHex(utf16(List.of(text))));
    }

    /** REG_MULTI_SZ. Empty strings are kept, as in {@code PendingFileRenameOperations}. */
    public RegistryLines texts(String name, String... texts) {
        List<String> ended = new ArrayList<>(List.of(texts));
        ended.add("");
        return value(name, "hex(7):" + HEX.formatHex(utf16(ended)));
    }

    /** REG_DWORD, from 0 to 4294967295. */
    public RegistryLines number(String name, long number) {
        if (number < 0 || number > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("a REG_DWORD is from 0 to 4294967295, not " + number);
        }
        return value(name, "dword:" + HexFormat.of().toHexDigits(number, 8));
    }

    /** REG_QWORD. */
    public RegistryLines wideNumber(String name, long number) {
        return value(name, "hex(b):" + HEX.formatHex(
                ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(number).array()));
    }

    /** REG_BINARY. */
    public RegistryLines bytes(String name, byte[] bytes) {
        return value(name, "hex:" + HEX.formatHex(bytes));
    }

    /** These lines and then those. */
    public RegistryLines and(RegistryLines others) {
        return and(others.lines.toArray(String[]::new));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The bytes of a .reg file: version 5, UTF-16, little-endian, with its mark. */
    byte[] toFile() {
        String text = "\uFEFFWindows Registry Editor Version 5.00\r\n" + String.join("\r\n", lines) + "\r\n\r\n";
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    private RegistryLines value(String name, String data) {
        if (lines.isEmpty() || lines.stream().noneMatch(line -> line.startsWith("["))) {
            throw new IllegalStateException("open a key with in() before giving it the value " + name);
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a .reg file cannot hold a value name with a control character");
        }
        String written = name.isEmpty() ? "@" : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return and(written + "=" + data);
    }

    private RegistryLines and(String... more) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(List.of(more));
        return new RegistryLines(all);
    }

    static String whole(String key) {
        String whole = key.replaceFirst("^HKLM\\\\", "HKEY_LOCAL_MACHINE\\\\").replaceFirst("^HKCU\\\\", "HKEY_CURRENT_USER\\\\");
        if (!whole.startsWith("HKEY_") || whole.endsWith("\\") || whole.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not a whole registry key: " + key);
        }
        return whole;
    }

    private static byte[] utf16(List<String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        texts.forEach(text -> bytes.writeBytes((text + "\0").getBytes(StandardCharsets.UTF_16LE)));
        return bytes.toByteArray();
    }
}
