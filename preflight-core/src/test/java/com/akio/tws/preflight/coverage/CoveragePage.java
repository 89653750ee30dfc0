package com.akio.tws.preflight.coverage;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.recorded.TestFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes {@code docs/coverage.md}: row, what carries it, and the tests that name what carries it. */
final class CoveragePage {

    private static final List<String> MODULES = List.of("preflight-core", "preflight-windows", "installer-hooks");
    private static final String HEAD = """
            # What carries each row of the document

            Generated from the catalogue, the list of checks and the sources of the tests; do not edit. A test fails when this page is
            stale; `./mvnw -pl preflight-core test -Dtest=CoveragePageTest -Dcoverage.update=true` writes it anew.

            A test stands here when its source names the check or its class, the flow with its port, or the row. Tests that walk over all checks or
            all flows prove more of them than this page can show.

            | row | subject | carried by | tests |
            |---|---|---|---|
            """;

    private CoveragePage() {
    }

    static String of(Catalogue catalogue) {
        Map<String, String> tests = sources();
        StringBuilder page = new StringBuilder(HEAD);
        for (RowCarriers carriers : RowCarriers.of(catalogue, Checks.all())) {
            List<String> shown = new ArrayList<>();
            Set<String> words = new TreeSet<>();
            words.add("\"" + carriers.row().id() + "[\" ]");
            for (CheckId id : carriers.checks()) {
                shown.add("check `" + id + "`");
                words.add("\"" + id.name().replace(".", "\\.") + "\"");
                words.add("\\b" + classOf(id) + "\\b");
            }
            for (String flow : carriers.flows()) {
                shown.add("flow `" + flow + "`");
                words.add("\"" + flow + " [0-9]");
            }
            if (carriers.planned()) {
                shown.add("plan");
                words.add("\\bR" + carriers.row().id().substring(1) + "\\b");
            }
            page.append("| ").append(carriers.row().id()).append(" | ").append(carriers.row().subject().english()).append(" | ")
                    .append(shown.isEmpty() ? "**nothing**" : String.join(", ", shown)).append(" | ")
                    .append(String.join(", ", naming(words, tests))).append(" |\n");
        }
        return page.toString();
    }

    private static String classOf(CheckId id) {
        return Checks.all().stream().filter(check -> check.id().equals(id)).map(Check::getClass).map(Class::getSimpleName)
                .findFirst().orElseThrow();
    }

    private static List<String> naming(Set<String> words, Map<String, String> tests) {
        Pattern any = Pattern.compile(String.join("|", words));
        return tests.entrySet().stream().filter(test -> any.matcher(test.getValue()).find()).map(Map.Entry::getKey).toList();
    }

    /** The sources of all test classes by the name of the class. */
    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        for (String module : MODULES) {
            Path folder = TestFile.project().resolve(module).resolve("src/test/java");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(path -> path.toString().matches(".*(Test|IT)\\.java")).toList()) {
                        sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                    }
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
        }
        return sources;
    }
}
