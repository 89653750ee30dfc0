package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Bundles of tests: sound ones, and ones that somebody put together by hand. */
public final class Bundles {

    private Bundles() {
    }

    /** The bundle of a recorded machine, as the tool writes it. */
    public static byte[] of(RecordedMachine machine, Site site) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BundleWriter.write(machine.collectedFor(site), Judged.report(machine, site), Texts.in(Language.ENGLISH), "log\n", bytes);
        return bytes.toByteArray();
    }

    public static Map<String, byte[]> entries(byte[] bundle) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    /** An archive of these entries, in their order. */
    public static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A bundle whose manifest is right about these entries. */
    public static byte[] signed(Map<String, byte[]> entries) throws IOException {
        String sums = entries.entrySet().stream().map(entry -> "\"" + entry.getKey() + "\": \"" + Sha256.of(entry.getValue()) + "\"")
                .collect(Collectors.joining(", "));
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("manifest.json", ("{\"schema\": \"tws-preflight/bundle/1\", \"entries\": {" + sums + "}}")
                .getBytes(StandardCharsets.UTF_8));
        all.putAll(entries);
        return zip(all);
    }
}
