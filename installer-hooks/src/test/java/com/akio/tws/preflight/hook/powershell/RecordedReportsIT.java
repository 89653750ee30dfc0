package com.akio.tws.preflight.hook.powershell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports that the Pester tests replay have the form that the built jar writes. */
class RecordedReportsIT {

    private static final Path JAR = Path.of(System.getProperty("tws.preflight.jar", "target/tws-preflight.jar"));

    @TempDir
    static Path folder;
    private static JsonObject written;

    @BeforeAll
    static void writeTheSample() throws Exception {
        Path file = folder.resolve("sample.json");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString(), "demo",
                "--lang", "en", "--format", "json=" + file, "--quiet").redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        written = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.en.json", "report.fr.json", "report.partial.json", "report.empty.json", "report.sample.json"})
    void a_recorded_report_has_the_members_that_are_always_written_and_none_that_never_is(String name) throws IOException {
        Map<String, List<Set<String>>> real = members(written);

        assertThat(members(recorded(name))).allSatisfy((place, all) -> assertThat(all).as(place).allSatisfy(members -> {
            Set<String> always = new TreeSet<>(real.get(place).get(0));
            real.get(place).forEach(always::retainAll);
            Set<String> ever = new TreeSet<>();
            real.get(place).forEach(ever::addAll);
            assertThat(members).containsAll(always).isSubsetOf(ever);
        }));
    }

    private static JsonObject recorded(String name) throws IOException {
        return JsonParser.parseString(Files.readString(Path.of("src/test/powershell/recorded", name))).getAsJsonObject();
    }

    /** The names of the members of each object, by its place in the contract. */
    private static Map<String, List<Set<String>>> members(JsonObject report) {
        Map<String, List<Set<String>>> members = new TreeMap<>();
        members.put("report", List.of(report.keySet()));
        for (String part : Set.of("tool", "catalogue", "machine", "summary")) {
            members.put(part, List.of(report.getAsJsonObject(part).keySet()));
        }
        for (JsonElement finding : report.getAsJsonArray("findings")) {
            members.computeIfAbsent("finding", place -> new ArrayList<>()).add(finding.getAsJsonObject().keySet());
            for (JsonElement evidence : finding.getAsJsonObject().getAsJsonArray("evidence")) {
                members.computeIfAbsent("evidence", place -> new ArrayList<>()).add(evidence.getAsJsonObject().keySet());
            }
        }
        return members;
    }
}
