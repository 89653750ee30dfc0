package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.InputFile;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.text.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads a bundle or a bare snapshot that somebody sent. Nothing is unpacked to disk; names, sizes and checksums are
 * verified before a word of it is believed.
 */
public final class BundleReader {

    static final String SCHEMA = "tws-preflight/bundle/1";

    private BundleReader() {
    }

    /**
     * Reads a bundle ({@code *.zip}) or a snapshot ({@code *.json}), told apart by its first bytes.
     *
     * @throws BadInput if it is neither, was changed, or is larger than one can be
     */
    public static Collected read(Path file) throws BadInput {
        return read(file.toString(), InputFile.bytes(file, BundleEntries.LONGEST_FILE));
    }

    /** Reads a bundle or a snapshot from its bytes. */
    public static Collected read(String name, byte[] bytes) throws BadInput {
        boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        if (!zip) {
            return SnapshotReader.read(name, bytes);
        }
        Map<String, byte[]> entries = unzip(name, bytes);
        verify(name, entries);
        return SnapshotReader.read(name + "!" + BundleEntries.SNAPSHOT, entries.get(BundleEntries.SNAPSHOT));
    }

    private static Map<String, byte[]> unzip(String name, byte[] bytes) throws BadInput {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String entryName = entry.getName();
                if (!BundleEntries.ALL.contains(entryName)) {
                    throw refuse(name, entryName, "input.bundle.name");
                }
                if (entries.containsKey(entryName)) {
                    throw refuse(name, entryName, "input.bundle.twice");
                }
                byte[] content = zip.readNBytes(BundleEntries.LONGEST_ENTRY + 1);
                if (content.length > BundleEntries.LONGEST_ENTRY) {
                    throw refuse(name, entryName, "input.bundle.large");
                }
                entries.put(entryName, content);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw BadInput.at(Place.whole(name), Message.of("input.bundle.not-zip", String.valueOf(broken.getMessage())));
        }
        return entries;
    }

    private static void verify(String name, Map<String, byte[]> entries) throws BadInput {
        for (String needed : List.of(BundleEntries.MANIFEST, BundleEntries.SNAPSHOT)) {
            if (!entries.containsKey(needed)) {
                throw refuse(name, needed, "input.bundle.missing");
            }
        }
        JsonCursor manifest =
                JsonSource.strict(name + "!" + BundleEntries.MANIFEST, entries.get(BundleEntries.MANIFEST)).read();
        manifest.member("schema").oneOf(Set.of(SCHEMA));
        Map<String, JsonCursor> sums = manifest.member("entries").entries();
        for (String listed : sums.keySet()) {
            if (!entries.containsKey(listed)) {
                throw refuse(name, listed, "input.bundle.missing");
            }
        }
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().equals(BundleEntries.MANIFEST)) {
                continue;
            }
            JsonCursor sum = sums.get(entry.getKey());
            if (sum == null) {
                throw refuse(name, entry.getKey(), "input.bundle.unlisted");
            }
            if (!sum.text().equals(Sha256.of(entry.getValue()))) {
                throw refuse(name, entry.getKey(), "input.bundle.sum");
            }
        }
    }

    private static BadInput refuse(String bundle, String entry, String why) {
        String shown = entry.length() > 60 ? entry.substring(0, 60) + "…" : entry;
        return BadInput.at(Place.whole(bundle), Message.of("input.bundle.entry", shown, Message.of(why)));
    }
}
