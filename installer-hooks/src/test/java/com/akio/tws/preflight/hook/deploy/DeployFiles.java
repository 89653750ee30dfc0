package com.akio.tws.preflight.hook.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of the deploy kit. */
final class DeployFiles {

    static final Path FOLDER = Path.of("src", "main", "deploy");
    static final Path PAGE = Path.of("..", "docs", "deploy.md");
    /** What Microsoft publishes; see the page beside them. */
    static final Path SCHEMAS = Path.of("src", "test", "resources", "deploy");

    private DeployFiles() {
    }

    /** Every file, the parts that others include too. */
    static List<Path> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
