package com.akio.tws.preflight.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a comment or a page names as its source must be there for whoever reads it. */
class OpenableSourcesTest {

    /** Numbers of an index, and pages, that only those had who wrote the comment. */
    private static final Pattern UNOPENABLE = Pattern.compile("code ?index|index of code|windows[- ]facts|ways[- ]in[- ]facts|field[- ]notes|"
            + "design\\.md|requirements\\.md|style\\.md|\\bissues? [0-9]+", Pattern.CASE_INSENSITIVE);

    @Test
    void every_source_that_is_named_can_be_opened() throws IOException {
        List<String> named = new ArrayList<>();
        for (String part : List.of("preflight-core/src", "preflight-windows/src", "installer-hooks/src", "docs", ".github")) {
            try (Stream<Path> files = Files.walk(TestFile.project().resolve(part))) {
                files.filter(OpenableSourcesTest::isWritten).forEach(file -> look(file, named));
            }
        }
        assertThat(named).as("a source that nobody can open: name it as CONTRIBUTING says (Add a fact)").isEmpty();
    }

    private static boolean isWritten(Path file) {
        String name = file.getFileName().toString();
        return name.matches(".*\\.(java|md|c|h|wxs|ps1|psm1|properties)") && !name.equals("OpenableSourcesTest.java");
    }

    private static void look(Path file, List<String> named) {
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (UNOPENABLE.matcher(lines.get(i)).find()) {
                    named.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
