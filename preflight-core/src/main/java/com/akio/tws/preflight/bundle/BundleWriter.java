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
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes what was collected as one file that support can judge again on another machine. */
public final class BundleWriter {

    private BundleWriter() {
    }

    /**
     * Writes a bundle in which nobody counted the names: it has no {@code contents.txt}. Its bytes depend on its content alone: entries
     * carry the time of collection, in UTC.
     *
     * @param report what was said on site, in the language of {@code texts}
     * @param log what the tool noted while collecting, line by line
     */
    public static void write(Collected collected, Report report, Texts texts, String log, OutputStream to) throws IOException {
        write(collected, report, texts, log, Optional.empty(), Optional.empty(), Optional.empty(), to);
    }

    /**
     * Writes a bundle that is not masked, and says what is in it.
     *
     * @param contents what the person who sends it is told
     * @param key by which it is signed, if it is
     */
    public static void write(BundleContents contents, Texts texts, String log, Optional<SigningKey> key, OutputStream to) throws IOException {
        write(contents.collected(), contents.report(), texts, log, Optional.empty(), Optional.of(contents), key, to);
    }

    /**
     * Writes a bundle that may be masked; one that is says in {@code contents.txt} what was masked.
     *
     * @param redaction what to say of the masks, if there are any
     */
    public static void write(Collected collected, Report report, Texts texts, String log, Optional<Redaction> redaction,
            OutputStream to) throws IOException {
        write(collected, report, texts, log, redaction, Optional.empty(), to);
    }

    /**
     * Writes a bundle that may be masked and signed; one that is masked says in {@code contents.txt} what was.
     *
     * @param redaction what to say of the masks, if there are any
     * @param key by which it is signed, if it is
     */
    public static void write(Collected collected, Report report, Texts texts, String log, Optional<Redaction> redaction,
            Optional<SigningKey> key, OutputStream to) throws IOException {
        Optional<BundleContents> contents = redaction.map(masks -> new BundleContents(collected, report, masks.counts(), true));
        write(collected, report, texts, log, redaction, contents, key, to);
    }

    private static void write(Collected collected, Report report, Texts texts, String log, Optional<Redaction> redaction,
            Optional<BundleContents> contents, Optional<SigningKey> key, OutputStream to) throws IOException {
        StringBuilder snapshot = new StringBuilder();
        SnapshotWriter.write(collected, report.tool(), snapshot);
        StringBuilder said = new StringBuilder();
        new JsonReportWriter().write(report, texts, said);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        // What no reader takes is not written: RoomForFacts keeps a snapshot within it.
        entries.put(BundleEntries.SNAPSHOT, utf8(snapshot));
        entries.put(BundleEntries.REPORT, utf8(said));
        entries.put(BundleEntries.LOG, utf8(log));
        contents.ifPresent(told -> entries.put(BundleEntries.CONTENTS, utf8(told.text(texts.language()))));
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getValue().length > BundleEntries.LONGEST_ENTRY) {
                throw new IOException(entry.getKey() + ": " + entry.getValue().length + " > " + BundleEntries.LONGEST_ENTRY);
            }
        }
        try (ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            byte[] manifest = utf8(manifest(entries, redaction, report).json(report.tool()));
            put(zip, BundleEntries.MANIFEST, manifest, collected);
            if (key.isPresent()) {
                put(zip, BundleEntries.SIGNATURE, key.get().sign(manifest), collected);
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue(), collected);
            }
        }
    }

    private static Manifest manifest(Map<String, byte[]> entries, Optional<Redaction> redaction, Report report) {
        Map<String, String> sums = new LinkedHashMap<>();
        entries.forEach((name, content) -> sums.put(name, Sha256.of(content)));
        ReportRecord record = new ReportRecord(report.edition(), report.verdict(), report.tool(), Objects.requireNonNull(sums.get(BundleEntries.REPORT)),
                Objects.requireNonNull(sums.get(BundleEntries.SNAPSHOT)));
        return new Manifest(sums, redaction, Optional.of(record));
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
