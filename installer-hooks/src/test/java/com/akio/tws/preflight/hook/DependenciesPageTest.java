package com.akio.tws.preflight.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Decision 001 names every dependency of the poms with its scope and place, and every plugin; and nothing that is not there. */
class DependenciesPageTest {

    private static final Path PAGE = Path.of("../docs/decisions/001-dependencies.md");
    private static final Map<String, Path> POMS = Map.of("every module", Path.of("../pom.xml"), "core", Path.of("../preflight-core/pom.xml"),
            "windows", Path.of("../preflight-windows/pom.xml"), "hooks", Path.of("pom.xml"));

    private static final Map<String, String> CHAPTERS = Map.of("compile", "In the jar", "provided", "At compile time only", "test", "In tests");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`|]+)` \\| ([^|]+) \\| [^|]+ \\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @Test
    void every_dependency_stands_there_with_its_scope_and_the_modules_that_ask_for_it() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        Map<String, Set<String>> said = new TreeMap<>();
        for (Map.Entry<String, String> chapter : CHAPTERS.entrySet()) {
            Matcher row = ROW.matcher(chapter(page, chapter.getValue()));
            while (row.find()) {
                said.put(row.group(1) + ": " + chapter.getKey(), new TreeSet<>(List.of(row.group(2).split(", "))));
            }
        }

        assertThat(said).isEqualTo(asked()).hasSizeGreaterThan(15);
    }

    @Test
    void every_plugin_and_processor_of_the_build_stands_there_and_no_other() throws IOException {
        Set<String> built = new TreeSet<>();
        for (Path pom : POMS.values()) {
            parsed(pom).select("plugin > artifactId, annotationProcessorPaths > path > artifactId, plugin > dependencies > dependency > artifactId")
                    .forEach(name -> built.add(name.text()));
        }
        String chapter = chapter(Files.readString(PAGE).replace("\r\n", "\n"), "In the build");
        Set<String> said = new TreeSet<>();
        chapter.lines().filter(line -> line.startsWith("| `")).map(line -> line.substring(0, line.indexOf(" | ", 2)))
                .forEach(names -> NAME.matcher(names).results().map(name -> name.group(1)).forEach(said::add));
        // JMH's belongs beside JMH.
        said.add("jmh-generator-annprocess");

        assertThat(said).isEqualTo(built);
    }

    @Test
    void every_artifact_that_a_pom_manages_is_named() throws IOException {
        Set<String> named = new TreeSet<>(NAME.matcher(Files.readString(PAGE)).results().map((MatchResult name) -> name.group(1)).toList());

        assertThat(parsed(POMS.get("every module")).select("dependencyManagement dependency").stream()
                .filter(DependenciesPageTest::isOthers).map(DependenciesPageTest::artifact)).isNotEmpty().isSubsetOf(named);
    }

    /** What the poms ask for: artifact and scope, with the places. */
    private static Map<String, Set<String>> asked() throws IOException {
        Map<String, String> managed = new HashMap<>();
        for (Element dependency : parsed(POMS.get("every module")).select("dependencyManagement dependency")) {
            managed.put(artifact(dependency), scope(dependency, "compile"));
        }
        Map<String, Set<String>> asked = new TreeMap<>();
        for (Map.Entry<String, Path> pom : POMS.entrySet()) {
            for (Element dependency : parsed(pom.getValue()).select("project > dependencies > dependency, profile > dependencies > dependency")) {
                if (isOthers(dependency)) {
                    String name = artifact(dependency) + ": " + scope(dependency, managed.getOrDefault(artifact(dependency), "compile"));
                    Element profile = dependency.closest("profile");
                    asked.computeIfAbsent(name, any -> new TreeSet<>())
                            .add(profile == null ? pom.getKey() : pom.getKey() + " (profile " + profile.selectFirst("> id").text() + ")");
                }
            }
        }
        return asked;
    }

    private static String chapter(String page, String title) {
        int start = page.indexOf("\n### " + title + "\n");
        assertThat(start).as(title).isNotNegative();
        int end = page.indexOf("\n### ", start + 1);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    private static boolean isOthers(Element dependency) {
        return !dependency.selectFirst("> groupId").text().startsWith("com.akio.tws");
    }

    private static String artifact(Element dependency) {
        return dependency.selectFirst("> artifactId").text();
    }

    private static String scope(Element dependency, String otherwise) {
        Element scope = dependency.selectFirst("> scope");
        return scope == null ? otherwise : scope.text();
    }

    private static Document parsed(Path pom) throws IOException {
        return Jsoup.parse(Files.readString(pom), "", Parser.xmlParser());
    }
}
