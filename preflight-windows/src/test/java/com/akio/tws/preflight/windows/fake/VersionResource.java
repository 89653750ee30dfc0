package com.akio.tws.preflight.windows.fake;

import java.util.ArrayList;
import java.util.List;

/** Builds a {@code VS_VERSIONINFO} as resource compilers write it. */
public final class VersionResource {

    private static final int TEXT = 1;

    private final List<byte[]> tables = new ArrayList<>();
    private final Raw translations = new Raw();

    /** A table of strings: names and values in turn. */
    public VersionResource table(String key, String... namesAndValues) {
        List<byte[]> strings = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            byte[] value = Raw.wide(namesAndValues[i + 1] + "\0");
            strings.add(block(namesAndValues[i], TEXT, value.length / 2, value));
        }
        tables.add(block(key, TEXT, 0, joined(strings)));
        return this;
    }

    public VersionResource translation(int language, int codePage) {
        translations.u16(language).u16(codePage);
        return this;
    }

    public byte[] done() {
        List<byte[]> children = new ArrayList<>();
        if (!tables.isEmpty()) {
            children.add(block("StringFileInfo", TEXT, 0, joined(tables)));
        }
        byte[] pairs = translations.done();
        if (pairs.length > 0) {
            children.add(block("VarFileInfo", TEXT, 0, block("Translation", 0, pairs.length, pairs)));
        }
        byte[] fixed = new Raw().u32(0xFEEF04BDL).zeros(48).done();
        return block("VS_VERSION_INFO", 0, fixed.length, joined(List.of(fixed, joined(children))));
    }

    /** One block: its length, its value's length, its type, its key, and what follows, each part on a multiple of four. */
    public static byte[] block(String key, int type, int valueLength, byte[] content) {
        byte[] name = Raw.wide(key + "\0");
        int gap = (4 - (6 + name.length) % 4) % 4;
        return new Raw().u16(6 + name.length + gap + content.length).u16(valueLength).u16(type).bytes(name).zeros(gap).bytes(content).done();
    }

    private static byte[] joined(List<byte[]> blocks) {
        Raw all = new Raw();
        for (byte[] block : blocks) {
            all.bytes(block).zeros((4 - block.length % 4) % 4);
        }
        return all.done();
    }
}
