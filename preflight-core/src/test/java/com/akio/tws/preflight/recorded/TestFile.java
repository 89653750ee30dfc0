package com.akio.tws.preflight.recorded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that lie beside a test. */
public final class TestFile {

    private TestFile() {
    }

    /** The text of a resource beside a test class. */
    public static String text(Class<?> test, String name) {
        try (InputStream bytes = test.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new AssertionError("there is no " + name + " beside " + test.getSimpleName());
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static List<String> lines(Class<?> test, String name) {
        return text(test, name).lines().toList();
    }

    /** The text of a file of the work tree, from the folder of the whole project. */
    public static String ofProject(String path) {
        try {
            return Files.readString(project().resolve(path));
        } catch (IOException missing) {
            throw new AssertionError("there is no " + path, missing);
        }
    }

    /** The folder of the whole project, from any module. */
    public static Path project() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("preflight-core")) ? here : here.getParent();
    }
}
