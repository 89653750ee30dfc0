package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.seal.AgeFile;
import com.akio.tws.preflight.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file is that somebody names, by its first bytes and never by its name; only what is known for certain is told. */
public enum FileKind {
    /** A bundle of what was seen on a machine. */
    BUNDLE(SchemaName.BUNDLE),
    /** What was seen, without the bundle. */
    SNAPSHOT(SchemaName.SNAPSHOT),
    /** A file that only its reader can open. */
    ENCRYPTED,
    /** What was said of a machine. */
    REPORT(SchemaName.REPORT),
    PLAN(SchemaName.PLAN),
    REHEARSAL(SchemaName.REACH),
    DIFFERENCE(SchemaName.DIFF),
    FLEET(SchemaName.FLEET),
    DOSSIER(SchemaName.SITE_REPORT),
    LISTENER(SchemaName.LISTEN),
    LIST_OF_CHECKS(SchemaName.CATALOGUE_LIST),
    FIX_RESULT(SchemaName.FIX_RESULT),
    PROFILE(SchemaName.SITE),
    CATALOGUE(SchemaName.CATALOGUE),
    MAP(SchemaName.REDACTION_MAP),
    /** A page, of ours or of others. */
    PAGE,
    WORKBOOK,
    /** A fix script. */
    SCRIPT,
    /** A secret key of age. */
    IDENTITY,
    /** A key or a certificate in PEM. */
    PEM;

    /** How many bytes of a file are enough to tell. */
    public static final int HEAD = 8 << 10;

    private static final String MARK = "\uFEFF";
    private final Optional<SchemaName> schema;

    FileKind() {
        this.schema = Optional.empty();
    }

    FileKind(SchemaName schema) {
        this.schema = Optional.of(schema);
    }

    /** What a person calls it. */
    public Message said() {
        return Message.of("input.kind." + name());
    }

    /** What it is good for. */
    public Message use() {
        return Message.of("input.kind.use." + name());
    }

    /** The kind of a file; empty where its beginning does not tell, or it is none that can be read. */
    public static Optional<FileKind> of(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return of(stream.readNBytes(HEAD));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The kind of a file that begins with these bytes; more than {@link #HEAD} of them are not looked at. */
    public static Optional<FileKind> of(byte[] bytes) {
        byte[] head = bytes.length > HEAD ? Arrays.copyOf(bytes, HEAD) : bytes;
        if (BundleReader.isBundle(head)) {
            return ofArchive(new String(head, StandardCharsets.ISO_8859_1));
        }
        if (AgeFile.isOne(head)) {
            return Optional.of(ENCRYPTED);
        }
        String whole = new String(head, StandardCharsets.UTF_8);
        String text = whole.startsWith(MARK) ? whole.substring(MARK.length()) : whole;
        Optional<SchemaName> named = SchemaName.ofDocument(text);
        if (named.isPresent()) {
            return Arrays.stream(values()).filter(kind -> kind.schema.equals(named)).findFirst();
        }
        return ofText(text.stripLeading());
    }

    private static Optional<FileKind> ofText(String text) {
        if (text.substring(0, Math.min(text.length(), 20)).toLowerCase(Locale.ROOT).startsWith("<!doctype html")) {
            return Optional.of(PAGE);
        }
        if (text.startsWith("# TWS Preflight ")) {
            return Optional.of(SCRIPT);
        }
        if (text.startsWith("-----BEGIN ")) {
            return Optional.of(PEM);
        }
        return text.lines().anyMatch(line -> line.startsWith("AGE-SECRET-KEY-1")) ? Optional.of(IDENTITY) : Optional.empty();
    }

    /** An archive that somebody packed anew may begin with any entry, and is left to whoever reads it. */
    private static Optional<FileKind> ofArchive(String head) {
        if (head.contains(BundleEntries.MANIFEST)) {
            return Optional.of(BUNDLE);
        }
        return head.contains("[Content_Types].xml") || head.contains("docProps/") || head.contains("xl/") ? Optional.of(WORKBOOK) : Optional.empty();
    }
}
