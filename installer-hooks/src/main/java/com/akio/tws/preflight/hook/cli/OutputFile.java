package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Message;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.io.output.CloseShieldOutputStream;

/**
 * Writes a file whole or not at all: a half-written report must never be taken for one, and where writing fails what was there stays as
 * it was.
 */
final class OutputFile {

    private static final Set<PosixFilePermission> OWNER = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private OutputFile() {
    }

    /** What to write. */
    interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    /** Refuses where nothing can be written: a folder, a folder that is missing, a protected file, a link that leads nowhere. */
    static void verify(Path file) throws BadInput {
        if (OutputPlace.isDevice(file)) {
            return;
        }
        if (Files.isDirectory(file)) {
            throw failed(file, Message.of("input.folder"));
        }
        Path folder = OutputPlace.target(file).getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw failed(file, Message.of("input.missing-folder"));
        }
        if (OutputPlace.isProtected(file)) {
            throw failed(file, Message.of("input.output.protected"));
        }
    }

    static void write(Path file, String text) throws BadInput {
        write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes a file that only its owner may read, where the file system knows owners; elsewhere the folder's rights hold. */
    static void writePrivate(Path file, String text) throws BadInput {
        write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)), true);
    }

    static void write(Path file, Content content) throws BadInput {
        write(file, content, false);
    }

    private static void write(Path file, Content content, boolean ownersAlone) throws BadInput {
        verify(file);
        if (OutputPlace.isDevice(file)) {
            writeTo(file, content);
            return;
        }
        Path whole = OutputPlace.target(file);
        // No random name: a leftover of a killed run is replaced, and a planted link is not followed.
        Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            try (FileChannel channel = FileChannel.open(part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights(whole, ownersAlone));
                    OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                // A writer of archives closes what it is given.
                content.writeTo(CloseShieldOutputStream.wrap(stream));
                stream.flush();
                // On the disk before its name is: else a power cut leaves an empty file in the place of the old one.
                channel.force(true);
            }
            // Windows deletes the old file first where a move is not atomic.
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            discard(part);
            throw failed(file, reason(failed));
        } catch (RuntimeException | Error fault) {
            discard(part);
            throw fault;
        }
    }

    /** Straight into a device or a pipe, which cannot be replaced. */
    private static void writeTo(Path device, Content content) throws BadInput {
        try (OutputStream stream = new BufferedOutputStream(OutputPlace.open(device))) {
            content.writeTo(stream);
        } catch (IOException failed) {
            throw failed(device, reason(failed));
        }
    }

    /** Who may read a file may read what replaces it, and nobody else. */
    private static FileAttribute<?>[] rights(Path file, boolean ownersAlone) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        if (ownersAlone) {
            return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)};
        }
        return Files.exists(file) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(file))}
                : new FileAttribute<?>[0];
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            part.toFile().deleteOnExit();
        }
    }

    /** What hindered it, in words; the system's own where we have no better ones. */
    private static Message reason(IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return Message.of("input.output.denied");
        }
        String told = failed instanceof FileSystemException system && system.getReason() != null ? system.getReason() : failed.getMessage();
        return Message.verbatim(String.valueOf(told == null ? failed.getClass().getSimpleName() : told));
    }

    static BadInput failed(Path file, Message why) {
        return new BadInput(Message.of("input.output.failed", file.toString(), why));
    }
}
