package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

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

    static void write(Path file, Content content) throws BadInput {
        verify(file);
        Path whole = file.toAbsolutePath();
        // No random name: a leftover of a killed run is replaced, and a planted link is not followed.
        Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            try (OutputStream stream = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
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
