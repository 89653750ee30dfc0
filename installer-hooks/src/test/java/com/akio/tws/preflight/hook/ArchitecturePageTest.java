package com.akio.tws.preflight.hook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The drawing of the architecture shows the packages that there are, and what uses what. */
class ArchitecturePageTest {

    private static final String ROOT = "com.akio.tws.preflight.";
    private static final Path PAGE = Path.of("../docs/architecture.md");
    private static final Pattern DRAWING = Pattern.compile("```mermaid\\nflowchart TD\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ARROW = Pattern.compile("    ([a-z.]+) --> ([a-z.]+)");

    @Test
    void the_drawing_is_what_the_code_is() throws IOException {
        Set<String> arrows = withoutWhatFollows(uses());
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        Matcher drawing = DRAWING.matcher(page);
        assertThat(drawing.find()).isTrue();
        if (Boolean.getBoolean("architecture.update")) {
            String anew = arrows.stream().map(arrow -> "    " + arrow + "\n").collect(Collectors.joining());
            Files.writeString(PAGE, page.substring(0, drawing.start(1)) + anew + page.substring(drawing.end(1)));
            return;
        }
        Set<String> drawn = drawing.group(1).lines().map(ARROW::matcher).filter(Matcher::matches)
                .map(arrow -> arrow.group(1) + " --> " + arrow.group(2)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(drawn).isEqualTo(arrows);
    }

    private static Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new TreeMap<>();
        // In a whole build the recorded machines of core's tests come as a jar.
        for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.matches(Pattern.compile(".*-tests\\.jar!.*"))).importPackages("com.akio.tws.preflight")) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = room(type);
                String to = room(dependency.getTargetClass());
                if (!from.equals(to) && !from.isEmpty() && !to.isEmpty()) {
                    uses.computeIfAbsent(from, none -> new TreeSet<>()).add(to);
                }
            }
        }
        assertThat(uses).as("a drawing of nothing proves nothing").hasSizeGreaterThan(20);
        return uses;
    }

    /** The package; all checks are one room, and so are all ways in. */
    private static String room(JavaClass type) {
        JavaClass named = type.isArray() ? type.getBaseComponentType() : type;
        if (!named.getPackageName().startsWith(ROOT)) {
            return "";
        }
        String name = named.getPackageName().substring(ROOT.length());
        return name.startsWith("checks") ? "checks" : name.startsWith("hook") ? "hook" : name;
    }

    private static Set<String> withoutWhatFollows(Map<String, Set<String>> uses) {
        Set<String> arrows = new TreeSet<>();
        uses.forEach((from, direct) -> {
            for (String to : direct) {
                boolean follows = direct.stream().anyMatch(other -> !other.equals(to) && reaches(other, to, uses));
                if (!follows) {
                    arrows.add(from + " --> " + to);
                }
            }
        });
        return arrows;
    }

    private static boolean reaches(String from, String to, Map<String, Set<String>> uses) {
        Set<String> direct = uses.getOrDefault(from, Set.of());
        return direct.contains(to) || direct.stream().anyMatch(next -> reaches(next, to, uses));
    }
}
