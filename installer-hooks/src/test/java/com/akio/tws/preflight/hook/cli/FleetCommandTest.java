package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.bundle.Bundles;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Schema;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fleet judged anew for a site, what counts in it, and whose report a bundle holds. */
class FleetCommandTest {

    private static final Site CLIENT = new Site(SiteProfile.EMPTY, TwsVersion.V5_2, Role.CLIENT, Phase.INSTALL, Optional.empty());

    @TempDir
    private Path folder;

    private Path server;

    @BeforeEach
    void two_machines() throws IOException {
        RecordedMachine machine = RecordedMachine.sound().set(HardwareFacts.MEMORY_USABLE, 12L << 30).set(HardwareFacts.MEMORY_INSTALLED, 12L << 30);
        server = Files.write(folder.resolve("server.zip"), Bundles.of(machine, Site.DEFAULT));
        Files.write(folder.resolve("pc.zip"), Bundles.of(machine.set(MachineFacts.NAME, "PC-1").set(HardwareFacts.MEMORY_USABLE, 4L << 30), CLIENT));
    }

    @Test
    void a_profile_judges_every_machine_anew_and_each_keeps_its_role() throws IOException {
        Path profile = Files.writeString(folder.resolve("site.json"), "{\"schema\": \"tws-preflight/site/1\", \"users\": 400, \"callsPerHour\": 900}");

        Run own = Run.of("fleet", folder.toString(), "--only", "server.memory,client.memory", "--format", "json");
        Run anew = Run.of("fleet", folder.toString(), "--only", "server.memory,client.memory", "--format", "json", "--profile", profile.toString());
        Run told = Run.of("fleet", folder.toString(), "--only", "server.memory,client.memory", "--format", "json", "--users", "400", "--calls", "900");

        assertThat(own.out().lines().toList()).hasSize(2).allSatisfy(Schema.published("fleet-1")::accepts);
        assertThat(line(own, "PC-1")).contains("\"role\":\"client\"", "\"partial\":true", "\"client.memory\":");
        assertThat(line(own, "SRV-TWS")).contains("\"role\":\"server\"").doesNotContain("\"server.memory\":\"FAIL\"");
        assertThat(line(anew, "SRV-TWS")).contains("\"server.memory\":\"FAIL\"");
        assertThat(line(anew, "PC-1")).isEqualTo(line(own, "PC-1"));
        assertThat(told.out()).isEqualTo(anew.out());
        assertThat(Run.of("check", "--from", server.toString(), "--only", "server.memory", "--profile", profile.toString(), "--format", "json").out())
                .contains("\"status\": \"FAIL\"");
    }

    @Test
    void a_role_is_told_to_all_and_what_has_no_effect_is_refused() {
        assertThat(Run.of("fleet", folder.toString(), "--role", "client", "--format", "json").out()).doesNotContain("\"role\":\"server\"");
        assertThat(Run.of("fleet", folder.toString(), "--use", "softphone", "--format", "json").code()).isNotEqualTo(2);
        assertThat(Run.of("fleet", server.toString(), "--use", "softphone").code()).isEqualTo(2);
        assertThat(Run.of("fleet", folder.toString(), "--role", "server", "--sessions", "3").code()).isEqualTo(2);
        assertThat(Run.of("fleet", folder.toString(), "--use", "nonsense").code()).isEqualTo(2);
        Run missing = Run.of("fleet", folder.toString(), "--profile", folder.resolve("none.json").toString(), "--lang", "en");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err().lines()).hasSize(1);
    }

    @Test
    void the_sample_is_shown_as_such_and_counts_nowhere() throws IOException {
        Path sample = folder.resolve("sample/demo.zip");
        Files.createDirectories(sample.getParent());
        Run.of("demo", "--bundle", sample.toString());

        Run alone = Run.of("fleet", sample.toString(), "--lang", "en");
        Run beside = Run.of("fleet", sample.toString(), server.toString(), "--lang", "en");

        assertThat(alone.code()).isEqualTo(3);
        assertThat(alone.out()).contains("THE SAMPLE", "0 machines judged");
        assertThat(beside.code()).isEqualTo(Run.of("fleet", server.toString()).code()).isZero();
        assertThat(beside.out()).contains("1 bundle is THE SAMPLE", "1 machine judged").doesNotContain("SRV-TWS-DEMO");
        assertThat(Run.of("fleet", sample.toString(), "--format", "json").out()).contains("\"sample\":true");
        assertThat(Run.of("diff", sample.toString(), server.toString(), "--lang", "en").out()).contains("(SAMPLE)");
    }

    @Test
    void every_format_says_that_checks_were_left_out() throws IOException {
        for (String format : List.of("text", "html", "csv", "json")) {
            Run run = Run.of("fleet", server.toString(), "--skip", "server.dotnet", "--format", format, "--lang", "en");
            assertThat(run.out()).as(format).containsAnyOf("PARTIAL", "\"partial\":true", "\"server\",\"false\",\"true\"");
        }
    }

    @Test
    void a_report_of_another_snapshot_is_said_and_moves_no_verdict() throws IOException {
        Map<String, byte[]> entries = Bundles.entries(Files.readAllBytes(server));
        byte[] other = Bundles.entries(Files.readAllBytes(folder.resolve("pc.zip"))).get("snapshot.json");
        String manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
        // Somebody put another snapshot in the bundle and brought the list of sums up to date, but not what is said of the report.
        Map<String, byte[]> mixed = new LinkedHashMap<>(entries);
        mixed.put("snapshot.json", other);
        mixed.put("manifest.json", manifest.replaceFirst(Sha256.of(entries.get("snapshot.json")), Sha256.of(other)).getBytes(StandardCharsets.UTF_8));
        Path strange = Files.write(folder.resolve("strange.zip"), Bundles.zip(mixed));
        // An earlier version said nothing of the report.
        entries.put("snapshot.json", other);
        entries.remove("manifest.json");
        Path old = Files.write(folder.resolve("old.zip"), Bundles.signed(entries));
        String pc = folder.resolve("pc.zip").toString();

        for (Path one : List.of(strange, old)) {
            Run check = Run.of("check", "--from", one.toString(), "--lang", "en", "--format", "markdown");
            assertThat(check.err()).contains("the report in this bundle is not of its snapshot");
            assertThat(check.code()).isEqualTo(Run.of("check", "--from", pc).code());
        }
        assertThat(Run.of("check", "--from", pc).err()).isEmpty();
        Run fleet = Run.of("fleet", strange.toString(), "--lang", "en", "--format", "json");
        assertThat(fleet.err()).contains("in 1 bundle the report is not of its snapshot", "strange.zip");
        assertThat(fleet.out().replace("strange.zip", "pc.zip")).isEqualTo(Run.of("fleet", pc, "--lang", "en", "--format", "json").out());
    }

    @Test
    void what_a_manifest_says_of_its_report_is_said_and_turns_no_verdict() throws IOException {
        Map<String, byte[]> entries = Bundles.entries(Files.readAllBytes(server));
        String manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8)
                .replace("\"verdict\": \"READY\"", "\"verdict\": \"BLOCKED\"").replace("\"verdict\": \"READY_WITH_WARNINGS\"", "\"verdict\": \"BLOCKED\"")
                .replaceFirst("\"edition\": \"[^\"]*\",\\s*\"sha256\": \"[0-9a-f]{64}\"", "\"edition\": \"1999\", \"sha256\": \"" + "0".repeat(64) + "\"");
        entries.put("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
        Path written = Files.write(folder.resolve("written.zip"), Bundles.zip(entries));

        Run check = Run.of("check", "--from", written.toString(), "--lang", "en");

        assertThat(manifest).contains("BLOCKED", "1999");
        assertThat(check.code()).isZero();
        assertThat(check.err()).contains("judged with another catalogue (edition 1999)");
        assertThat(Run.of("fleet", written.toString()).code()).isZero();
    }

    private static String line(Run run, String machine) {
        return run.out().lines().filter(line -> line.contains("\"" + machine + "\"")).findFirst().orElseThrow();
    }
}
