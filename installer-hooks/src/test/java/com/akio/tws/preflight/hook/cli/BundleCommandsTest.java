package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.akio.tws.preflight.bundle.Bundles;
import com.akio.tws.preflight.bundle.SnapshotWriter;
import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.facts.RebootFacts;
import com.akio.tws.preflight.facts.VolumeSpace;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Schema;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that work on bundles, as a person at a console runs them. */
class BundleCommandsTest {

    private static final RecordedMachine OLD_DOTNET = RecordedMachine.sound().set(DotNetFacts.RELEASE, 394_802L);
    private static final long GIB = 1L << 30;

    private static final FactType<Value> AS_SAVED = new FactType<>() {
        @Override
        public Value toValue(Value fact) {
            return fact;
        }

        @Override
        public Value fromValue(Value value) {
            return value;
        }
    };

    @TempDir
    private Path folder;

    @Test
    void diff_ends_with_1_when_something_got_worse_and_with_0_when_not() throws IOException {
        Path good = bundle("good.zip", RecordedMachine.sound());
        Path bad = bundle("bad.zip", OLD_DOTNET);

        Run worse = Run.of("diff", good.toString(), bad.toString(), "--lang", "en");
        assertThat(worse.code()).isEqualTo(1);
        assertThat(worse.out()).contains("Worse (1)", "server.dotnet");
        assertThat(Run.of("diff", bad.toString(), good.toString()).code()).isZero();
        assertThat(Run.of("diff", good.toString(), good.toString()).code()).isZero();
    }

    @Test
    void diff_takes_bundles_snapshots_and_reports_in_any_mixture_and_its_json_is_what_the_schema_says() throws IOException {
        Path good = bundle("good.zip", RecordedMachine.sound());
        Path report = folder.resolve("report.json");
        Run.of("check", "--from", bundle("bad.zip", OLD_DOTNET).toString(), "--format", "json=" + report, "--format", "text");

        Run diff = Run.of("diff", good.toString(), report.toString(), "--format", "json");

        assertThat(diff.code()).isEqualTo(1);
        Schema.published("diff-1").accepts(diff.out());
        assertThat(JsonParser.parseString(diff.out()).getAsJsonObject().getAsJsonArray("worse")).hasSize(1);
    }

    @Test
    void a_bundle_that_was_judged_with_another_catalogue_on_site_is_said_to_be() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>(Bundles.entries(Bundles.of(RecordedMachine.sound(), Site.DEFAULT)));
        String report = new String(entries.get("report.json"), StandardCharsets.UTF_8)
                .replaceFirst("\"sha256\": \"[0-9a-f]{64}\"", "\"sha256\": \"" + "0".repeat(64) + "\"");
        entries.put("report.json", report.getBytes(StandardCharsets.UTF_8));
        entries.remove("manifest.json");
        Path file = Files.write(folder.resolve("other.zip"), Bundles.signed(entries));

        assertThat(Run.of("check", "--from", file.toString(), "--lang", "en").err()).contains("judged with another catalogue (edition 2024-09)");
        assertThat(Run.of("diff", file.toString(), file.toString(), "--lang", "en").err()).contains("judged with another catalogue");
        assertThat(Run.of("check", "--from", bundle("own.zip", RecordedMachine.sound()).toString()).err()).isEmpty();
    }

    @Test
    void fleet_goes_on_after_a_broken_bundle_and_gives_every_format() throws IOException {
        bundle("fleet-a.zip", named("PC-A", RecordedMachine.sound()));
        bundle("fleet-b.zip", named("PC-B", OLD_DOTNET));
        Files.writeString(folder.resolve("fleet-c.zip"), "PK nothing");
        Path csv = folder.resolve("fleet.csv");
        Path lines = folder.resolve("fleet.jsonl");

        Run run = Run.of("fleet", folder.toString(), "--format", "text", "--format", "csv=" + csv, "--format", "json=" + lines, "--lang", "en");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("2 machines judged; 1 bundle could not be read", "PC-B (server): BLOCKED", "fleet-c.zip");
        assertThat(Files.readAllLines(lines)).hasSize(3).allSatisfy(Schema.published("fleet-1")::accepts);
        assertThat(Files.readString(csv)).startsWith("\uFEFF\"machine\",\"verdict\"").contains("\"PC-B\",\"BLOCKED\"");
    }

    @Test
    void fleet_ends_with_0_when_all_are_ready_3_when_one_is_broken_and_2_when_there_is_none() throws IOException {
        Path good = bundle("good.zip", RecordedMachine.sound());
        Path broken = Files.writeString(folder.resolve("broken.zip"), "PK nothing");
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(Run.of("fleet", good.toString()).code()).isZero();
        assertThat(Run.of("fleet", good.toString(), broken.toString()).code()).isEqualTo(3);
        Run none = Run.of("fleet", empty.toString(), "--lang", "en");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("no bundle (*.zip) was found");
    }

    @Test
    void fix_takes_what_check_takes_and_several_bundles_that_need_the_same() throws IOException {
        Path script = folder.resolve("fix.ps1");
        String old = bundle("old.zip", OLD_DOTNET).toString();
        String other = bundle("other.zip", named("OTHER", OLD_DOTNET)).toString();

        assertThat(Run.of("fix", "--from", old, "--from", other, "--force", "-o", script.toString(), "--lang", "en").code()).isZero();
        assertThat(Files.readString(script)).contains("'OTHER'", "DotNetInstaller'");
        Run unlike = Run.of("fix", "--from", old, "--from", bundle("good.zip", RecordedMachine.sound()).toString(), "--force", "-o", script.toString(),
                "--lang", "en");
        assertThat(unlike.code()).isEqualTo(2);
        assertThat(unlike.err()).contains("different steps", "[");
        Run.of("fix", "--from", old, "--waive", "server.dotnet=ordered", "--force", "-o", script.toString());
        assertThat(Files.readString(script)).doesNotContain("Kind = 'DotNet'");
        assertThat(Run.of("fix", "--from", old, "--only", "server.nothing", "--force", "-o", script.toString()).code()).isEqualTo(2);
        assertThat(Run.of("fix", "--from", old, "--install-dir", "E:\\Elsewhere", "--force", "-o", script.toString()).code()).isEqualTo(2);
    }

    @Test
    void fix_writes_a_script_and_nothing_else() throws IOException {
        Path script = folder.resolve("fix.ps1");
        Run run = Run.of("fix", "--from", bundle("bad.zip", OLD_DOTNET).toString(), "-o", script.toString(), "--lang", "fr");

        assertThat(run.code()).isZero();
        assertThat(Files.readString(script)).startsWith("\uFEFF# ").contains("server.dotnet", "SupportsShouldProcess");
        assertThat(Run.of("fix", "--from", folder.resolve("none.zip").toString(), "-o", script + "2").code()).isEqualTo(2);
        assertThat(folder.resolve("fix.ps12")).doesNotExist();
    }

    @Test
    void a_waived_finding_blocks_no_more_and_stays_in_sight_in_every_format() throws IOException {
        String bad = bundle("bad.zip", OLD_DOTNET).toString();
        String waiver = "server.dotnet=Mme Lagarde installs it on Monday;until=2026-12-01";

        for (String format : List.of("text", "json", "html", "junit", "csv")) {
            Run run = Run.of("check", "--from", bad, "--waive", waiver, "--format", format, "--lang", "en");
            assertThat(run.code()).as(format).isZero();
            assertThat(run.out()).as(format).contains("Mme Lagarde installs it on Monday", "2026-12-01");
        }
        Run json = Run.of("check", "--from", bad, "--waive", waiver, "--format", "json");
        assertThat(JsonParser.parseString(json.out()).getAsJsonObject().getAsJsonObject("summary").get("WAIVED").getAsInt()).isEqualTo(1);
        assertThat(Run.of("check", "--from", bad, "--waive", waiver, "--quiet", "--lang", "en").out()).contains("1 waived");
    }

    @Test
    void a_waiver_that_has_ended_counts_no_more_and_is_said_to_have_ended() throws IOException {
        String bad = bundle("bad.zip", OLD_DOTNET).toString();
        Run run = Run.of("check", "--from", bad, "--waive", "server.dotnet=Monday;until=2026-11-22", "--lang", "en");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("waiver ended on 2026-11-22: Monday").doesNotContain("WAIVED (");
    }

    @Test
    void the_watch_says_how_fast_the_disk_fills_and_when_too_little_is_left() throws IOException {
        // The recorded machine was seen at 2026-11-23T09:00:00Z; ten days before, 100 GB more were free.
        RecordedMachine now = space(RecordedMachine.sound(), 54 * GIB);
        Path before = earlier("before.json", space(RecordedMachine.sound(), 154 * GIB), "2026-11-13T09:00:00Z");
        String file = bundle("now.zip", now).toString();

        Run run = Run.of("check", "--from", file, "--phase", "runtime", "--since", before.toString(), "--quiet", "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("WARNING - READY, WITH WARNINGS (").contains("fills by 10 GB a day", "4 GB are left on 2026-11-28")
                .endsWith(" | free=" + 54 * GIB + "B" + System.lineSeparator());
        assertThat(run.out().lines()).hasSize(1);
        Run report = Run.of("check", "--from", file, "--phase", "runtime", "--since", before.toString(), "--format", "json", "--lang", "en");
        assertThat(report.out()).contains("fills by 10 GB a day");
    }

    @Test
    void a_saved_report_is_as_good_as_a_bundle_for_the_watch_and_a_disk_that_does_not_fill_is_well() throws IOException {
        Path snapshot = earlier("before.json", space(RecordedMachine.sound(), 50 * GIB), "2026-11-13T09:00:00Z");
        Path report = folder.resolve("report.json");
        Run.of("check", "--from", snapshot.toString(), "--format", "json=" + report, "--format", "text");
        String now = bundle("now.zip", space(RecordedMachine.sound(), 54 * GIB)).toString();

        Run run = Run.of("check", "--from", now, "--phase", "runtime", "--since", report.toString(), "--quiet", "--lang", "en");

        assertThat(run.out()).contains("has not become less since 2026-11-13.");
    }

    @Test
    void the_watch_refuses_an_earlier_run_that_is_not_earlier_or_measured_nothing() throws IOException {
        String now = bundle("now.zip", RecordedMachine.sound()).toString();
        Path blind = earlier("blind.json", RecordedMachine.sound().denied(DiskFacts.INSTALL_SPACE), "2026-11-13T09:00:00Z");

        assertThat(Run.of("check", "--from", now, "--since", now, "--lang", "en").err()).contains("not earlier");
        assertThat(Run.of("check", "--from", now, "--since", blind.toString(), "--lang", "en").err()).contains("did not read the free space");
        assertThat(Run.of("check", "--from", now, "--since", blind.toString()).code()).isEqualTo(2);
    }

    @Test
    void collect_redact_writes_a_masked_bundle_and_a_map_beside_it_and_says_that_the_map_stays() throws IOException {
        Path bundle = folder.resolve("out.zip");
        RecordedMachine machine = named("VAUBAN7", RecordedMachine.sound());

        Run run = collect(machine, "collect", "-o", bundle.toString(), "--redact", "--lang", "en");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("masked: host names: 1 different", "do not send it with the bundle").doesNotContain("VAUBAN7");
        Bundles.entries(Files.readAllBytes(bundle)).forEach((name, content) ->
                assertThat(new String(content, StandardCharsets.UTF_8)).as(name).doesNotContainIgnoringCase("VAUBAN7"));
        String map = Files.readString(folder.resolve("out.zip.map.json"));
        assertThat(map).contains("VAUBAN7", "\"mask\": \"host-1\"");
        Schema.published("redaction-map-1").accepts(map);
        Schema.published("bundle-1").accepts(new String(Bundles.entries(Files.readAllBytes(bundle)).get("manifest.json"), StandardCharsets.UTF_8));
        assertThat(Run.of("check", "--from", bundle.toString()).code()).isZero();
    }

    @Test
    void every_new_command_explains_itself_with_an_example_in_both_languages() {
        for (String command : List.of("diff", "fleet", "fix")) {
            assertThat(Run.of(command, "--help", "--lang", "fr").out()).contains("Exemple", "preflight " + command);
            assertThat(Run.of(command, "--help", "--lang", "en").out()).contains("Example", "preflight " + command);
        }
    }

    private static RecordedMachine named(String name, RecordedMachine machine) {
        return machine.set(MachineFacts.NAME, name).set(RebootFacts.NEXT_COMPUTER_NAME, name);
    }

    private static RecordedMachine space(RecordedMachine machine, long free) {
        return machine.set(DiskFacts.INSTALL_SPACE, new VolumeSpace(500 * GIB, free, free));
    }

    /** Collects on a machine made of data, as if this were Windows. */
    private static Run collect(RecordedMachine machine, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLineTool.run(new Surroundings(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC),
                Language.ENGLISH, false, false, Optional.of((site, catalogue) -> List.of(probe(machine)))), arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Probe probe(RecordedMachine machine) {
        Map<FactKey<Value>, Reading<Value>> facts = new LinkedHashMap<>();
        machine.snapshot().readings().forEach((name, reading) -> facts.put(new FactKey<>(name, AS_SAVED), reading));
        Probe probe = mock();
        when(probe.name()).thenReturn("recorded");
        when(probe.facts()).thenReturn(List.copyOf(facts.keySet()));
        doAnswer(call -> {
            facts.forEach(call.<Readings>getArgument(0)::put);
            return null;
        }).when(probe).look(any());
        return probe;
    }

    private Path bundle(String name, RecordedMachine machine) throws IOException {
        return Files.write(folder.resolve(name), Bundles.of(machine, Site.DEFAULT));
    }

    private Path earlier(String name, RecordedMachine machine, String at) throws IOException {
        StringBuilder snapshot = new StringBuilder();
        SnapshotWriter.write(machine.collectedFor(Site.DEFAULT), "test", snapshot);
        return Files.writeString(folder.resolve(name), snapshot.toString().replace("2026-11-23T09:00:00Z", at));
    }
}
