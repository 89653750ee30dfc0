package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.InputFile;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.seal.AgeFile;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that somebody sent, decrypted where it was encrypted. What it is, its bytes say and not its name.
 *
 * @param name what a refusal calls it
 * @param bytes a bundle, a snapshot, a report or something else
 * @param encrypted the SHA-256 of the file as it came, where that was encrypted
 */
@SuppressWarnings("ArrayRecordComponent") // handed on at once, compared by nobody
public record ReceivedFile(String name, byte[] bytes, Optional<String> encrypted) {

    /** Letters take four signs for three bytes, and line ends. */
    private static final long LONGEST_ENCRYPTED = (BundleEntries.LONGEST_FILE + AgeFile.LONGEST_FRAME) / 48 * 66 + AgeFile.LONGEST_FRAME;

    private static final int HEAD = 4096;

    /**
     * Reads a file.
     *
     * @throws BadInput if it cannot be read, is larger than one can be, or is encrypted and none of the identities opens it
     */
    public static ReceivedFile read(Path file, BundleKeys keys) throws BadInput {
        return of(file.toString(), InputFile.bytes(file, isLongAndEncrypted(file) ? LONGEST_ENCRYPTED : BundleEntries.LONGEST_FILE), keys);
    }

    private static boolean isLongAndEncrypted(Path file) {
        try {
            if (file.toFile().length() <= BundleEntries.LONGEST_FILE || !Files.isRegularFile(file)) {
                return false;
            }
            try (InputStream head = Files.newInputStream(file)) {
                return AgeFile.isOne(head.readNBytes(HEAD));
            }
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Takes the bytes of a file.
     *
     * @throws BadInput if they are larger than a file can be, or encrypted and none of the identities opens them
     */
    public static ReceivedFile of(String name, byte[] bytes, BundleKeys keys) throws BadInput {
        boolean encrypted = AgeFile.isOne(bytes);
        byte[] content = encrypted ? AgeFile.decrypt(name, bytes, keys.identities()) : bytes;
        if (encrypted && AgeFile.isOne(content)) {
            throw BadInput.at(Place.whole(name), Message.of("input.age.twice"));
        }
        if (content.length > BundleEntries.LONGEST_FILE) {
            throw BadInput.at(Place.whole(name), Message.of("input.too-long", Argument.bytes(BundleEntries.LONGEST_FILE)));
        }
        return new ReceivedFile(name, content, encrypted ? Optional.of(Sha256.of(bytes)) : Optional.empty());
    }
}
