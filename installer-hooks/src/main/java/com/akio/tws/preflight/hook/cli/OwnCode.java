package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** The file that this program runs from. */
final class OwnCode {

    private OwnCode() {
    }

    /** Its SHA-256; empty where it runs from folders of classes, or the file cannot be read. */
    static Optional<String> sha256() {
        CodeSource source = OwnCode.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(file) ? Optional.of(Sha256.of(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException | URISyntaxException | IllegalArgumentException | FileSystemNotFoundException notAFile) {
            return Optional.empty();
        }
    }
}
