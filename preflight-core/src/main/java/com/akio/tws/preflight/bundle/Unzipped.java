package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.text.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The entries of a bundle, in memory; nothing is unpacked to disk. What is counted is what comes out, never what the archive
 * declares.
 */
final class Unzipped {

    private Unzipped() {
    }

    static Map<String, byte[]> of(String bundle, byte[] bytes) throws BadInput {
        Optional<Map<String, byte[]>> orderly = OrderlyArchive.entries(bundle, bytes);
        return orderly.isPresent() ? orderly.get() : patiently(bundle, bytes);
    }

    static Map<String, byte[]> patiently(String bundle, byte[] bytes) throws BadInput {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        long room = Math.max(BundleEntries.SMALL, (long) bytes.length * BundleEntries.HIGHEST_RATIO);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!BundleEntries.ALL.contains(name)) {
                    throw BundleReader.refuse(bundle, name, "input.bundle.name");
                }
                if (entries.containsKey(name)) {
                    throw BundleReader.refuse(bundle, name, "input.bundle.twice");
                }
                int limit = (int) Math.min(BundleEntries.LONGEST_ENTRY, room);
                byte[] content = zip.readNBytes(limit + 1);
                if (content.length > limit) {
                    throw BundleReader.refuse(bundle, name, "input.bundle.large");
                }
                room -= content.length;
                entries.put(name, content);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw BadInput.at(Place.whole(bundle), Message.of("input.bundle.not-zip", String.valueOf(broken.getMessage())));
        }
        for (String needed : BundleEntries.NEEDED) {
            if (!entries.containsKey(needed)) {
                throw BundleReader.refuse(bundle, needed, "input.bundle.missing");
            }
        }
        if (!sums(entries).equals(CentralDirectory.sums(bundle, bytes))) {
            throw BadInput.at(Place.whole(bundle), Message.of("input.bundle.disagrees"));
        }
        return entries;
    }

    private static Map<String, Long> sums(Map<String, byte[]> entries) {
        Map<String, Long> sums = new LinkedHashMap<>();
        entries.forEach((name, content) -> {
            CRC32 sum = new CRC32();
            sum.update(content);
            sums.put(name, sum.getValue());
        });
        return sums;
    }
}
