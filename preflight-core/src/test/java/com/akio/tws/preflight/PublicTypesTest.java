package com.akio.tws.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an embedder sees: the exported packages, and types that say what they mean. */
class PublicTypesTest {

    private static final List<Path> LIBRARIES = List.of(Path.of("src/main/java"), Path.of("../preflight-windows/src/main/java"));
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:final|abstract|sealed|non-sealed) )*(?:class|interface|record|enum|@interface) (\\w+)", Pattern.MULTILINE);
    /** Javadoc, then any annotations with their own comments, then the type. */
    private static final Pattern SAID = Pattern.compile("\\*/\\n(?:@[^\\n]*\\n)*\\z");

    @Test
    void each_public_type_of_the_libraries_has_its_javadoc() throws IOException {
        List<String> silent = new ArrayList<>();
        int seen = 0;
        for (Path source : sources()) {
            String text = Files.readString(source);
            Matcher type = PUBLIC_TYPE.matcher(text);
            while (type.find()) {
                seen++;
                if (!SAID.matcher(text.substring(0, type.start())).find()) {
                    silent.add(type.group(1));
                }
            }
        }
        assertThat(silent).as("public types without Javadoc").isEmpty();
        assertThat(seen).as("a rule over nothing proves nothing").isGreaterThan(200);
    }

    @Test
    void each_package_has_its_page_and_is_null_marked() throws IOException {
        List<Path> without = new ArrayList<>();
        for (Path source : sources()) {
            Path page = source.resolveSibling("package-info.java");
            if (!source.endsWith("module-info.java") && !(Files.exists(page) && Files.readString(page).contains("@NullMarked"))) {
                without.add(source.getParent());
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void the_modules_export_what_an_embedder_needs_and_nothing_else() throws IOException {
        assertThat(exported(LIBRARIES.get(0))).containsExactly("bundle", "catalogue", "certificate", "check", "checks", "collect", "compare", "coverage",
                "dossier", "dossier.assembly", "evaluate", "fact", "facts", "figures", "fix", "fleet", "input", "json", "plan", "reach", "reach.engine",
                "reach.listener", "reach.names", "reach.phones", "reach.wire", "redact", "report", "seal", "selftest", "site", "siteform", "siteplan", "sizing",
                "text", "version", "write");
        assertThat(exported(LIBRARIES.get(1))).containsExactly("windows");
    }

    @Test
    void no_source_file_is_longer_than_300_lines() throws IOException {
        List<String> long300 = new ArrayList<>();
        for (String module : List.of("../preflight-core", "../preflight-windows", "../installer-hooks")) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src"))) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|c|h|ps1|sh)")).toList()) {
                    long lines = Files.readString(file).lines().count();
                    if (lines > 300) {
                        long300.add(file + ": " + lines);
                    }
                }
            }
        }
        assertThat(long300).as("does it hold more than one concept?").isEmpty();
    }

    private static List<String> exported(Path library) throws IOException {
        Matcher exports = Pattern.compile("exports com\\.akio\\.tws\\.preflight\\.([a-z.]+);")
                .matcher(Files.readString(library.resolve("module-info.java")));
        return exports.results().map(export -> export.group(1)).toList();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path library : LIBRARIES) {
            try (Stream<Path> files = Files.walk(library)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        return sources;
    }
}
