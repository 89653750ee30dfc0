package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.Schema;
import com.akio.tws.preflight.recorded.TestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the commands print, whole. A file is named {@code CASE.CODE.LANGUAGE.FORMAT}. After a change that is meant, run with
 * {@code -Dgolden.update=true} and read what changed.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/com/akio/tws/preflight/hook/cli/golden");

    static Stream<Arguments> cases() {
        return Stream.of(
                golden("demo.1.fr.text", "demo", "--lang", "fr"),
                golden("demo.1.en.text", "demo", "--lang", "en"),
                golden("demo.1.fr.json", "demo", "--lang", "fr", "--format", "json"),
                golden("demo.1.en.json", "demo", "--lang", "en", "--format", "json"),
                golden("demo-quiet.1.fr.text", "demo", "--lang", "fr", "--quiet"),
                golden("demo-only.1.en.text", "demo", "--only", "server.dotnet,server.memory"),
                golden("demo-waived.0.fr.text", "demo", "--lang", "fr", "--only", "server.dotnet",
                        "--waive", "server.dotnet=commande passée;until=2027-06-30"),
                golden("explain.0.fr.text", "explain", "server.dotnet", "--lang", "fr"),
                golden("explain.0.en.text", "explain", "server.memory", "--lang", "en"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void prints_what_it_printed_before(String name, String[] arguments) throws IOException {
        Place.Ran ran = Place.laptop().run(arguments);
        String printed = ran.out().replaceAll("\"sha256\": \"[0-9a-f]{64}\"", "\"sha256\": \"…\"");
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, printed);
        }

        assertThat(printed).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
        assertThat(ran.code()).isEqualTo(Integer.parseInt(name.split("\\.")[1]));
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void the_readme_shows_what_the_sample_prints() throws IOException {
        String readme = Files.readString(TestFile.project().resolve("README.md"));
        String shown = readme.substring(readme.indexOf("TWS Preflight 0.1.0"), readme.indexOf("```", readme.indexOf("TWS Preflight 0.1.0")));
        List<String> printed = Files.readString(FOLDER.resolve("demo.1.en.text")).lines().toList();
        List<String> cut = shown.lines().toList();

        assertThat(printed).startsWith(cut.subList(0, cut.indexOf("…")).toArray(String[]::new));
        assertThat(cut.subList(cut.indexOf("…") + 1, cut.size())).containsExactly(printed.get(printed.size() - 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void prints_reports_as_their_schema_says(String name, String[] arguments) {
        if (name.endsWith(".json")) {
            Schema.published("report-1").accepts(Place.laptop().run(arguments).out());
        }
    }

    private static Arguments golden(String name, String... arguments) {
        return Arguments.of(name, List.of(arguments).toArray(String[]::new));
    }
}
