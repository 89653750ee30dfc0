package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.bundle.Bundles;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Schema;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One look at a machine gives the bundle, its verdict, its reports, and what the person who sends it should know. */
class KeptBundleTest {

    private static final RecordedMachine MACHINE = RecordedMachine.sound().set(DotNetFacts.RELEASE, 394802L).set(MachineFacts.NAME, "SRV-VAUBAN");
    private static final Place SERVER = Place.on(MACHINE);

    @TempDir
    private Path folder;

    @Test
    void collect_tells_the_verdict_as_check_does_and_its_exit_code_is_whether_it_was_written() {
        Path bundle = folder.resolve("server.zip");
        Place.Ran collected = SERVER.run("collect", "-o", bundle.toString());
        Place.Ran checked = SERVER.run("check", "--quiet");

        assertThat(collected.code()).isZero();
        assertThat(checked.code()).isEqualTo(1);
        assertThat(collected.out()).isEqualTo("written: " + bundle + "\n" + checked.out());
        assertThat(collected.out()).contains("BLOCKED", "server.dotnet");
    }

    @Test
    void collect_writes_reports_beside_the_bundle_and_all_say_the_same() throws IOException {
        Path bundle = folder.resolve("server.zip");
        Path html = folder.resolve("server.html");
        Path json = folder.resolve("server.json");
        Place.Ran ran = SERVER.run("collect", "-o", bundle.toString(), "--format", "html=" + html, "--format", "json=" + json);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("written: " + bundle, "written: " + html, "written: " + json);
        assertThat(Files.readString(json)).isEqualTo(entry(bundle, "report.json"));
        assertThat(Held.of(html)).isEqualTo(Held.REPORT);
    }

    @ParameterizedTest
    @CsvSource({"json,needs a file here: --format json=FILE", "pdf,unknown", "pdf=x.pdf,unknown"})
    void a_report_beside_the_bundle_needs_a_file_and_a_format_that_there_is(String format, String why) {
        Place.Ran refused = SERVER.run("collect", "-o", folder.resolve("server.zip").toString(), "--format", format);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(why.equals("unknown") ? "pdf" : why);
        assertThat(folder.resolve("server.zip")).doesNotExist();
    }

    @Test
    void what_is_written_beside_a_masked_bundle_is_masked_too() throws IOException {
        Path html = folder.resolve("server.html");
        Place.Ran ran = SERVER.run("collect", "--redact", "-o", folder.resolve("server.zip").toString(), "--format", "html=" + html);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(Files.readString(html)).contains("host-").doesNotContain("VAUBAN");
    }

    @Test
    void check_keeps_the_bundle_of_the_same_look_and_judged_again_it_says_the_same() {
        Path bundle = folder.resolve("server.zip");
        Place.Ran live = SERVER.run("check", "--bundle", bundle.toString(), "--format", "json");
        Place.Ran replayed = Place.laptop().run("check", "--from", bundle.toString(), "--format", "json");

        assertThat(live.code()).isEqualTo(replayed.code()).isEqualTo(1);
        assertThat(live.err()).contains("written: " + bundle, "Not masked");
        assertThat(normal(replayed.out())).isEqualTo(normal(live.out()));
        Schema.published("report-1").accepts(live.out());
    }

    @Test
    void a_masked_bundle_of_check_leaves_the_report_on_the_screen_as_it_is() throws IOException {
        Path bundle = folder.resolve("server.zip");
        Place.Ran ran = SERVER.run("check", "--bundle", bundle.toString(), "--redact");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("SRV-VAUBAN");
        for (Map.Entry<String, byte[]> entry : Bundles.entries(Files.readAllBytes(bundle)).entrySet()) {
            assertThat(new String(entry.getValue(), StandardCharsets.UTF_8)).as(entry.getKey()).doesNotContainIgnoringCase("VAUBAN");
        }
        assertThat(Files.exists(folder.resolve("server.zip.map.json"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --bundle OUT --from IN", "check --bundle OUT --from-list IN --format jsonl", "check --redact", "check --redact-map OUT",
        "check --from IN --redact"})
    void what_has_no_effect_is_refused(String line) {
        Path bundle = folder.resolve("in.zip");
        SERVER.run("collect", "--quiet", "-o", bundle.toString());
        Place.Ran refused = SERVER.run(line.replace("IN", bundle.toString()).replace("OUT", folder.resolve("out").toString()).split(" "));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--bundle");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void what_one_run_left_out_or_waived_is_of_that_run_and_not_of_the_bundle() throws IOException {
        Path bundle = folder.resolve("server.zip");
        Place.Ran ran = SERVER.run("check", "--bundle", bundle.toString(), "--redact", "--only", "server.dotnet", "--waive", "server.dotnet=Zoé Müller said so");
        assertThat(ran.out()).contains("PARTIAL", "Zoé Müller");
        assertThat(entry(bundle, "report.json")).contains("\"partial\": false").doesNotContain("Müller");
        assertThat(entry(bundle, "contents.txt")).doesNotContain("PARTIAL", "PARTIEL");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void contents_say_in_both_languages_what_is_in_it_and_how_much(Language language) throws IOException {
        Path bundle = folder.resolve("server.zip");
        Place.Ran ran = SERVER.in(language).run("collect", "-o", bundle.toString());
        String contents = entry(bundle, "contents.txt");

        assertThat(contents).startsWith("\uFEFF").contains("What this bundle holds", "Ce que contient ce lot", "NOT MASKED", "NON MASQUÉS", "SRV-VAUBAN",
                "snapshot.json", "report.json", "log.txt", "manifest.json");
        assertThat(contents.replace("\r\n", "")).doesNotContain("\n").doesNotContainPattern("\\{[0-9]}").doesNotContain("[contents");
        int rules = MACHINE.snapshot().read(FirewallFacts.OWN_RULES).known().orElseThrow().size();
        assertThat(contents).contains("firewall rules: " + rules, "host names: 2");
        assertThat(contents.indexOf("What this") < contents.indexOf("Ce que")).isEqualTo(language == Language.ENGLISH);
        assertThat(ran.err()).contains(language == Language.ENGLISH ? "Not masked: server.zip holds host names: 2" : "Non masqué : server.zip contient");
        Schema.published("bundle-1").accepts(entry(bundle, "manifest.json"));
    }

    @Test
    void contents_of_a_masked_bundle_say_so_and_leak_nothing() throws IOException {
        Path bundle = folder.resolve("server.zip");
        Place.Ran ran = SERVER.run("collect", "--redact", "-o", bundle.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(entry(bundle, "contents.txt")).contains(", MASKED", ", MASQUÉS", "host-").doesNotContain("NOT MASKED", "VAUBAN");
        assertThat(ran.err()).contains("Masked: what else server.zip holds of this machine: ");
    }

    @Test
    void a_quiet_run_says_nothing_of_it() {
        Place.Ran ran = SERVER.run("collect", "--quiet", "-o", folder.resolve("server.zip").toString());
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void a_bundle_without_contents_is_read_as_before() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>(Bundles.entries(Bundles.of(RecordedMachine.sound(), Site.DEFAULT)));
        assertThat(entries).doesNotContainKey("contents.txt");
        Path old = Files.write(folder.resolve("old.zip"), Bundles.zip(entries));
        assertThat(Place.laptop().run("check", "--from", old.toString()).code()).isZero();
    }

    @Test
    void a_bundle_that_nobody_named_is_called_after_the_machine_and_the_day_and_replaces_nothing() throws IOException {
        Snapshot snapshot = MACHINE.snapshot();
        BundleName name = new BundleName(Optional.empty(), Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC), false);

        assertThat(name.free(folder, snapshot)).isEqualTo(folder.resolve("SRV-VAUBAN-2026-11-30.zip"));
        Files.writeString(folder.resolve("SRV-VAUBAN-2026-11-30.zip"), "there");
        Files.writeString(folder.resolve("SRV-VAUBAN-2026-11-30-2.zip.map.json"), "the only way back");
        assertThat(name.free(folder, snapshot)).isEqualTo(folder.resolve("SRV-VAUBAN-2026-11-30-3.zip"));
        assertThat(name.of(snapshot)).isAbsolute();
    }

    @Test
    void without_a_name_it_is_written_where_the_command_runs_and_the_name_is_told() throws IOException {
        Place.Ran ran = SERVER.run("collect", "--redact");
        Path written = Path.of(ran.out().lines().findFirst().orElseThrow().substring("written: ".length()));
        try {
            assertThat(ran.code()).as(ran.err()).isZero();
            assertThat(written.getFileName().toString()).as("masks are numbered by a random key").matches("host-[12]-2026-11-2.*\\.zip");
            assertThat(ran.out() + ran.err()).doesNotContain("VAUBAN");
            assertThat(written).exists().hasParent(Path.of("").toAbsolutePath());
            Place.Ran quiet = SERVER.run("collect", "--quiet");
            Path second = Path.of(quiet.out().strip());
            assertThat(second).exists();
            Files.delete(second);
        } finally {
            Files.deleteIfExists(Redacting.mapOf(written));
            Files.deleteIfExists(written);
        }
    }

    @ParameterizedTest
    @CsvSource({"SRV-TWS,SRV-TWS", "srv tws,srv_tws", "CON,CON", "'',tws-preflight", "..,tws-preflight", "a/b\\c:d*e?,a_b_c_d_e", "É-ÂGE,É-ÂGE", ".hidden,hidden",
        "trailing.,trailing", "-o,o", "x_,x"})
    void any_name_of_a_machine_becomes_one_of_a_file(String machine, String file) {
        assertThat(BundleName.cleaned(machine)).isEqualTo(file);
    }

    @Test
    void a_machine_whose_name_could_not_be_read_has_a_bundle_all_the_same() {
        Snapshot nameless = new Snapshot(Instant.EPOCH, Duration.ZERO, Map.<String, Reading<Value>>of());
        BundleName name = new BundleName(Optional.empty(), Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC), false);
        assertThat(name.free(folder, nameless)).hasFileName("tws-preflight-2026-11-30.zip");
        assertThat(BundleName.cleaned("x".repeat(300))).hasSize(63);
    }

    private static String entry(Path bundle, String name) throws IOException {
        return new String(Bundles.entries(Files.readAllBytes(bundle)).get(name), StandardCharsets.UTF_8);
    }

    private static String normal(String report) {
        return report.replaceAll("\"(durationMillis)\": [0-9]+", "\"$1\": 0").replaceAll("(?s) *\"bundle\": \\{[^}]*},\n", "");
    }
}
