package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.bundle.SnapshotWriter;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Schema;
import com.akio.tws.preflight.site.Site;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Brings out a made-up next edition as {@code docs/catalogue.md} says: Windows Server 2025 becomes supported, and a service gets a
 * flow of its own. Data only: this test changes no class, and runs the command line as a customer would.
 */
class NextEditionTest {

    @TempDir
    private Path folder;

    private Path edition;
    private Path server2025;
    private Path profile;

    @BeforeEach
    void writeTheEdition() throws IOException {
        JsonObject next = JsonParser.parseString(new String(CatalogueReader.builtInBytes(), StandardCharsets.UTF_8)).getAsJsonObject();
        next.addProperty("edition", "2027-01");
        JsonObject windows = named(next.getAsJsonArray("checks"), "id", "server.os.version").getAsJsonObject("figures");
        JsonObject its2025 = named(windows.getAsJsonArray("others"), "name", "Windows Server 2025");
        windows.getAsJsonArray("others").remove(its2025);
        windows.getAsJsonArray("supported").add(its2025);
        next.getAsJsonArray("rows").add(JsonParser.parseString("""
                {"id": "R70", "level": "REQUIRED", "subject": {"fr": "client v5 : transcription", "en": "v5 client: transcription"},
                 "document": {"page": 9, "section": "Pour l'application cliente TWS v5", "sentence": "Pour la transcription : ouvrir le port TCP 9020."}}"""));
        next.getAsJsonArray("flows").add(JsonParser.parseString("""
                {"name": "transcription", "row": "R70", "from": "client", "to": "server", "protocol": "TCP", "ports": ["9020"],
                 "secure": true, "when": {"features": ["conference"]},
                 "purpose": {"fr": "transcription des conférences", "en": "transcription of conferences"}}"""));
        edition = Files.writeString(folder.resolve("2027-01.json"), next.toString());

        RecordedMachine machine = RecordedMachine.sound().set(OperatingSystemFacts.BUILD_NUMBER, "26100")
                .set(OperatingSystemFacts.PRODUCT_NAME, "Windows Server 2025 Standard");
        server2025 = folder.resolve("snapshot.json");
        StringBuilder snapshot = new StringBuilder();
        SnapshotWriter.write(machine.collectedFor(Site.DEFAULT), "test", snapshot);
        Files.writeString(server2025, snapshot);
        profile = Files.writeString(folder.resolve("site.json"), "{\"users\": 50, \"features\": [\"conference\"], \"serverName\": \"tws.example.com\", \"secure\": true}");
    }

    @Test
    void the_edition_is_what_the_published_schema_says() throws IOException {
        Schema.published("catalogue-1").accepts(Files.readString(edition));
    }

    @Test
    void a_server_that_the_present_edition_refuses_passes_by_the_next_and_the_report_says_which_edition_judged() {
        assertThat(status(check(), "server.os.version")).isEqualTo("FAIL");

        JsonObject report = check("--catalogue", edition.toString());
        assertThat(status(report, "server.os.version")).isEqualTo("PASS");
        assertThat(report.getAsJsonObject("catalogue").get("edition").getAsString()).isEqualTo("2027-01");
        assertThat(report.getAsJsonObject("catalogue").get("external").getAsBoolean()).isTrue();
        assertThat(Run.of("check", "--from", server2025.toString(), "--catalogue", edition.toString(), "--lang", "en").out())
                .contains("Document: edition 2027-01 (external catalogue)");
    }

    @Test
    void what_is_required_and_what_to_do_name_the_next_edition_s_systems() {
        assertThat(Run.of("explain", "server.os.version", "--catalogue", edition.toString(), "--lang", "en").out())
                .contains("Windows Server 2025");
    }

    @Test
    void the_new_flow_is_in_the_plan_of_the_sites_that_have_it_and_in_its_matrix() {
        Run before = Run.of("plan", "--profile", profile.toString(), "--format", "csv", "--lang", "fr");
        Run after = Run.of("plan", "--profile", profile.toString(), "--format", "csv", "--lang", "fr", "--catalogue", edition.toString());

        assertThat(before.out()).doesNotContain("9020");
        assertThat(after.code()).isZero();
        assertThat(after.out()).contains("\"R70\",\"transcription\",\"client\",\"\",\"\",\"\",\"server\",",
                "\"TCP\",\"9020\",\"no\",\"no\",\"yes\",\"transcription of conferences\"");
    }

    @Test
    void the_catalogue_command_lists_the_new_row_with_what_carries_it() {
        assertThat(Run.of("catalogue", "--catalogue", edition.toString(), "--lang", "en").out())
                .contains("R70  required     v5 client: transcription: network.flow.transcription, flow transcription");
    }

    @Test
    void the_demo_is_judged_by_the_next_edition_too() {
        JsonObject report = document(Run.of("demo", "--format", "json", "--catalogue", edition.toString()));

        assertThat(report.getAsJsonObject("catalogue").get("external").getAsBoolean()).isTrue();
    }

    @Test
    void an_edition_with_a_hole_is_refused_by_every_command_before_anything_is_done() throws IOException {
        JsonObject broken = JsonParser.parseString(Files.readString(edition)).getAsJsonObject();
        named(broken.getAsJsonArray("checks"), "id", "server.memory").getAsJsonObject("figures").remove("tolerancePercent");
        String file = Files.writeString(folder.resolve("broken.json"), broken.toString()).toString();
        Path output = folder.resolve("out.json");

        String[][] commands = {
            {"check", "--from", server2025.toString(), "--format", "json=" + output}, {"demo", "--format", "json=" + output},
            {"plan", "--profile", profile.toString(), "--format", "json=" + output}, {"catalogue"}, {"explain", "server.memory"}};
        for (String[] command : commands) {
            String[] arguments = Arrays.copyOf(command, command.length + 4);
            System.arraycopy(new String[] {"--catalogue", file, "--lang", "en"}, 0, arguments, command.length, 4);
            Run run = Run.of(arguments);

            assertThat(run.code()).as(command[0]).isEqualTo(2);
            assertThat(run.err()).as(command[0]).contains("broken.json:1:", "tolerancePercent");
            assertThat(run.out()).as(command[0]).isEmpty();
            assertThat(output).as(command[0]).doesNotExist();
        }
    }

    private JsonObject check(String... further) {
        String[] arguments = {"check", "--from", server2025.toString(), "--format", "json", "--lang", "en"};
        String[] all = Arrays.copyOf(arguments, arguments.length + further.length);
        System.arraycopy(further, 0, all, arguments.length, further.length);
        return document(Run.of(all));
    }

    private static JsonObject document(Run run) {
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }

    private static String status(JsonObject report, String id) {
        return named(report.getAsJsonArray("findings"), "id", id).get("status").getAsString();
    }

    private static JsonObject named(JsonArray list, String member, String text) {
        for (JsonElement element : list) {
            if (element.getAsJsonObject().get(member).getAsString().equals(text)) {
                return element.getAsJsonObject();
            }
        }
        throw new AssertionError("no " + text);
    }
}
