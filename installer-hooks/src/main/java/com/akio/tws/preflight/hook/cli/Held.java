package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.write.OwnDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a file holds already where something is to be written, told by its content and never by its name. */
enum Held {
    /** There is no such file, or it is empty. */
    NOTHING("input.held.nothing"),
    /** A document that this tool wrote. */
    REPORT("input.held.report"),
    /** What was seen on a machine, also masked. */
    BUNDLE("input.held.bundle"),
    /** What a customer plans. */
    PROFILE("input.held.profile"),
    /** The way back from masks to names. */
    MAP("input.held.map"),
    /** An edition of the document. */
    CATALOGUE("input.held.catalogue"),
    /** A fix script, which may have been reviewed, signed or changed by hand. */
    SCRIPT("input.held.script"),
    /** A file that only its reader can open: a bundle or not. */
    ENCRYPTED("input.held.encrypted"),
    /** Anything else, or nothing that can be read. */
    OTHER("input.held.other");

    private static final String SCRIPT_HEAD = "\uFEFF# TWS Preflight ";
    private static final String AGE = "age-encryption.org/v1";
    private static final String AGE_ARMOR = "-----BEGIN AGE ENCRYPTED FILE-----";
    private static final String MANIFEST = "manifest.json";
    private static final String PROPERTIES = "docProps/app.xml";

    private final String key;

    Held(String key) {
        this.key = key;
    }

    /** What a person calls it. */
    Message said() {
        return new Message(key, List.of());
    }

    /** Looks into a file. Links are followed. */
    static Held of(Path file) {
        if (Files.notExists(file)) {
            return NOTHING;
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] head = stream.readNBytes(OwnDocument.HEAD);
            if (head.length == 0) {
                return NOTHING;
            }
            return BundleReader.isBundle(head) ? ofArchive(file) : ofText(head);
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException closed) {
            return OTHER;
        }
    }

    private static Held ofText(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        if (text.startsWith(SCRIPT_HEAD)) {
            return SCRIPT;
        }
        if (text.startsWith(AGE) || text.startsWith(AGE_ARMOR)) {
            return ENCRYPTED;
        }
        Optional<SchemaName> schema = SchemaName.ofDocument(text);
        if (schema.isPresent()) {
            switch (schema.get()) {
                case SITE -> {
                    return PROFILE;
                }
                case REDACTION_MAP -> {
                    return MAP;
                }
                case CATALOGUE -> {
                    return CATALOGUE;
                }
                default -> {
                    // A report is told below; a snapshot and what a fix script wrote down are readings, not reports.
                }
            }
        }
        return OwnDocument.isOne(head) ? REPORT : OTHER;
    }

    /** A bundle has a manifest; a workbook says which program made it. */
    private static Held ofArchive(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Optional<String> manifest = entry(zip, MANIFEST);
            if (manifest.isPresent()) {
                return SchemaName.ofDocument(manifest.get()).filter(SchemaName.BUNDLE::equals).isPresent() ? BUNDLE : OTHER;
            }
            return entry(zip, PROPERTIES).filter(OwnDocument::isOwnWorkbook).isPresent() ? REPORT : OTHER;
        }
    }

    private static Optional<String> entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return Optional.of(new String(content.readNBytes(OwnDocument.HEAD), StandardCharsets.UTF_8));
        }
    }
}
