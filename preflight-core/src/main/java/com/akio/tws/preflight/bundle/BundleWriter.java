package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.seal.SigningKey;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JsonReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes what was collected as one file that support can judge again on another machine. */
public final class BundleWriter {

    private BundleWriter() {
    }

    /**
     * Writes a bundle. Its bytes depend on its content alone: entries carry the time of collection, in UTC.
     *
     * @param report what was said on site, in the language of {@code texts}
     * @param log what the tool noted while collecting, line by line
     */
    public static void write(Collected collected, Report report, Texts texts, String log, OutputStream to) throws IOException {
        write(collected, report, texts, log, Optional.empty(), to);
    }

    /**
     * Writes a bundle that may be masked.
     *
     * @param redaction what to say of the masks, if there are any
     */
    public static void write(Collected collected, Report report, Texts texts, String log, Optional<Redaction> redaction,
            OutputStream to) throws IOException {
        write(collected, report, texts, log, redaction, Optional.empty(), to);
    }

    /**
     * Writes a bundle that may be masked and signed.
     *
     * @param key by which it is signed, if it is
     */
    public static void write(Collected collected, Report report, Texts texts, String log, Optional<Redaction> redaction,
            Optional<SigningKey> key, OutputStream to) throws IOException {
        StringBuilder snapshot = new StringBuilder();
        SnapshotWriter.write(collected, report.tool(), snapshot);
        StringBuilder said = new StringBuilder();
        new JsonReportWriter().write(report, texts, said);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        // What no reader takes is not written: RoomForFacts keeps a snapshot within it.
        entries.put(BundleEntries.SNAPSHOT, utf8(snapshot));
        entries.put(BundleEntries.REPORT, utf8(said));
        entries.put(BundleEntries.LOG, utf8(log));
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getValue().length > BundleEntries.LONGEST_ENTRY) {
                throw new IOException(entry.getKey() + ": " + entry.getValue().length + " > " + BundleEntries.LONGEST_ENTRY);
            }
        }
        try (ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            byte[] manifest = utf8(manifest(entries, redaction).json(report.tool()));
            put(zip, BundleEntries.MANIFEST, manifest, collected);
            if (key.isPresent()) {
                put(zip, BundleEntries.SIGNATURE, key.get().sign(manifest), collected);
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue(), collected);
            }
        }
    }

    private static Manifest manifest(Map<String, byte[]> entries, Optional<Redaction> redaction) {
        Map<String, String> sums = new LinkedHashMap<>();
        entries.forEach((name, content) -> sums.put(name, Sha256.of(content)));
        return new Manifest(sums, redaction);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content, Collected collected) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(collected.snapshot().collectedAt(), ZoneOffset.UTC));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] utf8(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
