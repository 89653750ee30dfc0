package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.InputFile;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.SchemaName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that this tool wrote earlier.
 *
 * @param bytes its bytes
 * @param report the report in it, when it is a report and not a bundle or a snapshot
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared by nobody
record SavedFile(byte[] bytes, Optional<JsonCursor> report) {

    private static final int HEAD = 64;

    /** Whether the file begins as a bundle does; one that cannot be read does not. */
    static boolean isBundle(Path file) {
        try (InputStream head = Files.newInputStream(file)) {
            return BundleReader.isBundle(head.readNBytes(HEAD));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Reads a file, and tells by its content what it is. */
    static SavedFile read(Path file) throws BadInput {
        byte[] bytes = InputFile.bytes(file, BundleReader.LONGEST_FILE);
        if (BundleReader.isBundle(bytes)) {
            return new SavedFile(bytes, Optional.empty());
        }
        JsonCursor document = BundleReader.json(file.toString(), bytes);
        return new SavedFile(bytes, SchemaName.REPORT.isOf(document) ? Optional.of(document) : Optional.empty());
    }
}
