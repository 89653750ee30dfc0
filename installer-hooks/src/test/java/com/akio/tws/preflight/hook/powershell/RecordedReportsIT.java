package com.akio.tws.preflight.hook.powershell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports that the Pester tests replay have the members that the built jar writes, no more and no fewer. */
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
    void the_members_of_a_recorded_report_are_those_of_a_written_one(String name) throws IOException {
        Map<String, Set<String>> real = members(written);

        assertThat(members(recorded(name))).allSatisfy((place, members) -> assertThat(members).as(place).isEqualTo(real.get(place)));
    }

    @Test
    void the_recorded_sample_has_the_findings_of_the_written_one() throws IOException {
        assertThat(statuses(recorded("report.sample.json"))).isEqualTo(statuses(written));
    }

    private static JsonObject recorded(String name) throws IOException {
        return JsonParser.parseString(Files.readString(Path.of("src/test/powershell/recorded", name))).getAsJsonObject();
    }

    /** The names of the members at each place that the contract fixes. */
    private static Map<String, Set<String>> members(JsonObject report) {
        Map<String, Set<String>> members = new TreeMap<>();
        members.put("report", report.keySet());
        for (String part : Set.of("tool", "catalogue", "machine", "summary")) {
            members.put(part, report.getAsJsonObject(part).keySet());
        }
        for (JsonElement finding : report.getAsJsonArray("findings")) {
            members.computeIfAbsent("finding", place -> new TreeSet<>()).addAll(finding.getAsJsonObject().keySet());
            for (JsonElement evidence : finding.getAsJsonObject().getAsJsonArray("evidence")) {
                members.computeIfAbsent("evidence", place -> new TreeSet<>()).addAll(evidence.getAsJsonObject().keySet());
            }
        }
        return members;
    }

    private static Map<String, String> statuses(JsonObject report) {
        Map<String, String> statuses = new TreeMap<>();
        for (JsonElement finding : report.getAsJsonArray("findings")) {
            statuses.put(finding.getAsJsonObject().get("id").getAsString(), finding.getAsJsonObject().get("status").getAsString());
        }
        return statuses;
    }
}
