package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.hook.Main;
import com.akio.tws.preflight.recorded.MadeUpSite;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Schema;
import com.akio.tws.preflight.site.Role;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code site}: one verdict and one dossier for a whole site, with the exit codes of every command. */
class SiteCommandTest {

    private static final int MANY = 1000;

    @TempDir
    private Path folder;
    private Path profile;

    @BeforeEach
    void write() throws IOException {
        profile = Files.write(folder.resolve("site.json"), MadeUpSite.profileFile());
    }

    @Test
    void a_site_where_nothing_is_contrary_ends_with_0_and_with_strict_with_1() throws IOException {
        Path bundles = sound();

        Run run = site(bundles);
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("Accepted with reservations");
        Run strict = site(bundles, "--strict");
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.out()).contains("(STRICT: WARNINGS BLOCK)");
        assertThat(site(bundles, "--strict", "--format", "html").out()).contains("(STRICT: WARNINGS BLOCK)");
    }

    @Test
    void a_size_that_is_told_wins_over_the_profile_and_will_do_without_one() throws IOException {
        Path bundles = Files.createDirectories(folder.resolve("twenty"));
        bundle(bundles, "SRV-TWS", MadeUpSite.server().set(HardwareFacts.MEMORY_USABLE, 20L << 30).set(HardwareFacts.MEMORY_INSTALLED, 20L << 30), Role.SERVER);

        assertThat(site(bundles, "--users", "4000").out()).doesNotContain("server.memory");
        Run larger = site(bundles, "--users", "8000");
        assertThat(larger.code()).isEqualTo(1);
        assertThat(larger.out()).contains("server.memory");
        Run alone = Run.of("site", bundles.toString(), "--users", "8000", "--lang", "en");
        assertThat(alone.code()).as(alone.err()).isEqualTo(1);
        assertThat(alone.out()).contains("server.memory");
        assertThat(site(bundles, "--pabx", "asterix").code()).isEqualTo(2);
        assertThat(Run.of("site", bundles.toString(), "--secure", "--lang", "en").err()).contains("--profile FILE is needed");
    }

    @Test
    void a_site_that_is_refused_ends_with_1() throws IOException {
        Path bundles = sound();
        bundle(bundles, "PC-OLD", MadeUpSite.pc().set(DotNetFacts.RELEASE, 394_802L), Role.CLIENT);

        Run run = site(bundles);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Refused", "R22", "client.dotnet", "PC-OLD");
    }

    @Test
    void what_cannot_be_read_ends_with_3_and_so_does_a_site_without_a_server() throws IOException {
        Path bundles = sound();
        Files.writeString(bundles.resolve("broken.zip"), "PK nothing");
        Run unread = site(bundles);
        assertThat(unread.code()).isEqualTo(3);
        assertThat(unread.out()).contains("Unreadable file", "broken.zip");

        Path nothing = Files.createDirectory(folder.resolve("nothing"));
        Path dossier = folder.resolve("none.html");
        Run none = site(nothing, "-o", dossier.toString());
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.out()).contains("TWS server SRV-TWS: no bundle of it counts");
        assertThat(dossier).content().contains("Mairie de Vauban");
    }

    @Test
    void bad_input_ends_with_2_and_writes_nothing() throws IOException {
        Path dossier = folder.resolve("d.html");
        assertThat(Run.of("site", sound().toString(), "-o", dossier.toString(), "--lang", "en").err()).contains("--profile FILE is needed");
        Files.writeString(profile, "{\"machines\": [{\"name\": \"A\", \"part\": \"king\"}]}");
        Run part = site(folder, "-o", dossier.toString());
        assertThat(part.code()).isEqualTo(2);
        assertThat(part.err()).contains("machines[0].part", "session-host", "spare", "king");
        Files.writeString(profile, "{\"answers\": [{\"id\": \"server.nothing\", \"value\": \"yes\", \"by\": \"A\", \"when\": \"2026-11-01\"}]}");
        assertThat(site(folder, "-o", dossier.toString()).err()).contains("server.nothing");
        assertThat(dossier).doesNotExist();
    }

    @Test
    void the_dossier_is_html_without_a_word_and_every_format_says_the_same() throws IOException {
        MadeUpSite.townHall().writeTo(folder);
        Path html = folder.resolve("d.html");
        Path json = folder.resolve("d.json");

        Run run = Run.of("site", "--profile", profile.toString(), folder.resolve("bundles").toString(), "--reach", folder.resolve("reach").toString(),
                "-o", html.toString(), "--format", "json=" + json, "--format", "csv=" + folder.resolve("d.csv"), "--lang", "fr");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("conclusion\u00A0: Refusé", "116 machines\u00A0: PC-B001", "Réponses et dérogations non retenues (3)");
        Schema.published("site-report-1").accepts(Files.readString(json));
        JsonObject report = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        assertThat(report.get("conclusion").getAsString()).isEqualTo("REFUSED");
        String page = Files.readString(html);
        assertThat(page).startsWith("<!DOCTYPE html>").contains("Motifs de refus", "Levée des réserves", "Pour le client", "Pour l’intégrateur",
                "Fait à", "For the customer", "Lifting of the reservations");
        for (int row = 1; row <= 69; row++) {
            Matcher state = Pattern.compile("data-row=\"R" + row + "\" data-state=\"([A-Z_]+)\"").matcher(page);
            assertThat(state.find()).as("R%s", row).isTrue();
            assertThat(state.group(1)).isEqualTo(report.getAsJsonArray("rows").get(row - 1).getAsJsonObject().get("state").getAsString());
        }
    }

    @Test
    void a_rehearsal_among_the_bundles_and_a_bundle_behind_reach_are_known_by_what_they_hold() throws IOException {
        MadeUpSite.townHall().writeTo(folder);
        Path json = folder.resolve("d.json");

        Run.of("site", "--profile", profile.toString(), folder.resolve("reach/PC-A001.json").toString(), "--reach",
                folder.resolve("reach/SRV-RDS.json").toString(), folder.resolve("bundles/SRV-TWS.zip").toString(), "--format", "json=" + json, "--quiet");

        String files = JsonParser.parseString(Files.readString(json)).getAsJsonObject().getAsJsonArray("files").toString();
        assertThat(files).contains("\"kind\":\"tws\"").doesNotContain("UNREAD");
        assertThat(files.split("\"kind\":\"rehearsal\"", -1)).hasSize(3);
    }

    @Test
    void quiet_is_one_line_and_the_answers_that_do_not_count() throws IOException {
        Run run = site(sound(), "--quiet");
        assertThat(run.out().lines().findFirst()).hasValueSatisfying(line -> assertThat(line).contains("Mairie de Vauban: Accepted with reservations"));
        assertThat(run.out()).contains("telephony.pabx.csta-keys: ended, does not count (Luc Morin)");
    }

    @Test
    void a_profile_is_never_written_over() throws IOException {
        assertThat(site(sound(), "-o", profile.toString()).code()).isEqualTo(2);
        assertThat(Files.readAllBytes(profile)).isEqualTo(MadeUpSite.profileFile());
    }

    /** Five thousand fit into 256 MB (docs/site.md); a thousand into a quarter of that. */
    @Test
    void a_thousand_pcs_fit_into_64_megabytes() throws Exception {
        Path bundles = sound();
        MadeUpSite.townHall().writePcs(bundles, MANY);
        Path said = folder.resolve("said.txt");
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Main.class.getName(), "site", "--profile", profile.toString(),
                bundles.toString(), "-o", folder.resolve("d.html").toString(), "--lang", "en"));

        Process process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile()).start();

        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(said, StandardCharsets.UTF_8)).contains("387 blocked").doesNotContain("OutOfMemory");
        assertThat(process.exitValue()).isEqualTo(1);
    }

    private Run site(Path bundles, String... more) {
        List<String> words = new ArrayList<>(List.of("site", "--profile", profile.toString(), bundles.toString(), "--lang", "en"));
        words.addAll(List.of(more));
        return Run.of(words.toArray(String[]::new));
    }

    /** A server, a host of sessions and a PC on which nothing is contrary. */
    private Path sound() throws IOException {
        Path bundles = Files.createDirectories(folder.resolve("sound"));
        bundle(bundles, "SRV-TWS", MadeUpSite.server(), Role.SERVER);
        bundle(bundles, "SRV-RDS", MadeUpSite.sessionHost(), Role.CLIENT);
        bundle(bundles, "PC-1", MadeUpSite.pc(), Role.CLIENT);
        return bundles;
    }

    private static void bundle(Path bundles, String name, RecordedMachine machine, Role role) throws IOException {
        MadeUpSite.write(bundles.resolve(name + ".zip"), MadeUpSite.named(machine, name), MadeUpSite.site(role));
    }
}
