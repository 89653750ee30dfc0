package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes a file whole or not at all: a half-written report must never be taken for one. */
final class OutputFile {

    private OutputFile() {
    }

    /** What to write. */
    interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    static void verify(Path file) throws BadInput {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw failed(file, Message.of("input.folder"));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw failed(file, Message.of("input.missing-folder"));
        }
    }

    static void write(Path file, String text) throws BadInput {
        write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes a file that only its owner may read, where the file system knows owners; elsewhere the folder's rights hold. */
    static void writePrivate(Path file, String text) throws BadInput {
        boolean owners = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)), owners
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0]);
    }

    static void write(Path file, Content content) throws BadInput {
        write(file, content, new FileAttribute<?>[0]);
    }

    private static void write(Path file, Content content, FileAttribute<?>[] attributes) throws BadInput {
        verify(file);
        Path whole = file.toAbsolutePath();
        // No random name: a leftover of a killed run is replaced, and a planted link is not followed.
        Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            try (OutputStream stream = Channels.newOutputStream(Files.newByteChannel(part,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes))) {
                content.writeTo(stream);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            discard(part);
            throw failed(file, Message.verbatim(String.valueOf(failed.getMessage())));
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            part.toFile().deleteOnExit();
        }
    }

    private static BadInput failed(Path file, Message why) {
        return new BadInput(Message.of("input.output.failed", file.toString(), why));
    }
}
