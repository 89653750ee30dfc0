package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.BundleKeys;
import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.bundle.ReceivedFile;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.seal.AgeFile;
import com.akio.tws.preflight.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that this tool wrote earlier.
 *
 * @param received its bytes, in the clear
 * @param report the report in it, when it is a report and not a bundle or a snapshot
 */
record SavedFile(ReceivedFile received, Optional<JsonCursor> report) {

    private static final int HEAD = 64;

    /** Whether the file begins as a bundle does, or as one that is encrypted; one that cannot be read does not. */
    static boolean isBundle(Path file) {
        try (InputStream head = Files.newInputStream(file)) {
            byte[] first = head.readNBytes(HEAD);
            return BundleReader.isBundle(first) || AgeFile.isOne(first);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Reads a file, and tells by its content what it is.
     *
     * @throws BadInput if none of the keys opens it, or it is a report where a signature is asked for
     */
    static SavedFile read(Path file, BundleKeys keys) throws BadInput {
        ReceivedFile received = ReceivedFile.read(file, keys);
        if (BundleReader.isBundle(received.bytes())) {
            return new SavedFile(received, Optional.empty());
        }
        JsonCursor document = BundleReader.json(file.toString(), received.bytes());
        if (!SchemaName.REPORT.isOf(document)) {
            return new SavedFile(received, Optional.empty());
        }
        if (!keys.signers().isEmpty()) {
            throw BadInput.at(Place.whole(file.toString()), Message.of("input.bundle.unsigned"));
        }
        return new SavedFile(received, Optional.of(document));
    }
}
