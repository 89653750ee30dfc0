package com.akio.tws.preflight.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.akio.tws.preflight.bundle.Bundles;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.compare.FleetLine;
import com.akio.tws.preflight.compare.ReportSummary;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetReaderTest {

    private static final Evaluator EVALUATOR = new Evaluator(Checks.all(), CatalogueReader.builtIn(), Judged.CLOCK, "test");
    private static final BundleJudge JUDGEMENT =
            collected -> EVALUATOR.evaluate(collected.snapshot(), collected.site(), Selection.ALL, List.of());

    @TempDir
    private Path folder;

    @Test
    void every_bundle_gives_its_line_in_the_order_given_however_many_threads_judge() throws Exception {
        List<Path> bundles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            RecordedMachine machine = RecordedMachine.sound().set(MachineFacts.NAME, "PC-" + i)
                    .set(DotNetFacts.RELEASE, i % 2 == 0 ? 461_808L : 394_802L);
            bundles.add(Files.write(folder.resolve(i + ".zip"), Bundles.of(machine, Site.DEFAULT)));
        }
        List<FleetLine> lines = new FleetReader(JUDGEMENT, 4, FleetProgress.NONE).read(bundles);

        assertThat(lines).hasSize(40).isEqualTo(new FleetReader(JUDGEMENT, 1, FleetProgress.NONE).read(bundles));
        FleetLine.Machine first = (FleetLine.Machine) lines.get(1);
        ReportSummary standing = ReportSummary.of(Judged.report(RecordedMachine.sound().set(MachineFacts.NAME, "PC-1")
                .set(DotNetFacts.RELEASE, 394_802L), Site.DEFAULT));
        assertThat(first.name()).isEqualTo("PC-1");
        assertThat(first.verdict()).isEqualTo(standing.verdict());
        assertThat(first.checks()).containsExactlyElementsOf(standing.findings().keySet());
        assertThat(first.statuses()).containsExactlyElementsOf(standing.findings().values());
    }

    @Test
    void a_broken_bundle_is_one_line_and_not_the_end() throws Exception {
        Path broken = Files.writeString(folder.resolve("a.zip"), "PK no archive");
        Path sound = Files.write(folder.resolve("b.zip"), Bundles.of(RecordedMachine.sound(), Site.DEFAULT));

        List<FleetLine> lines = new FleetReader(JUDGEMENT, 2, FleetProgress.NONE).read(List.of(broken, sound, folder.resolve("none.zip")));

        assertThat(lines).hasExactlyElementsOfTypes(FleetLine.Broken.class, FleetLine.Machine.class, FleetLine.Broken.class);
    }

    @Test
    void a_bundle_on_which_the_tool_itself_fails_is_one_line_too_and_a_want_of_memory_is_not() throws Exception {
        Path sound = Files.write(folder.resolve("b.zip"), Bundles.of(RecordedMachine.sound(), Site.DEFAULT));
        BundleJudge failing = collected -> {
            throw new IllegalStateException("unforeseen");
        };
        assertThat(new FleetReader(failing, 2, FleetProgress.NONE).read(List.of(sound))).hasOnlyElementsOfType(FleetLine.Broken.class);

        BundleJudge full = collected -> {
            throw new OutOfMemoryError("made up");
        };
        assertThatThrownBy(() -> new FleetReader(full, 2, FleetProgress.NONE).read(List.of(sound))).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void a_machine_that_would_not_tell_its_name_is_known_by_its_file_and_a_masked_one_by_its_map_too() throws Exception {
        Path nameless = Files.write(folder.resolve("n.zip"), Bundles.of(RecordedMachine.sound().denied(MachineFacts.NAME), Site.DEFAULT));
        Map<String, byte[]> entries = new LinkedHashMap<>(Bundles.entries(Bundles.of(RecordedMachine.sound(), Site.DEFAULT)));
        String manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
        entries.put("manifest.json", manifest.replaceFirst("\\{", "{\"redacted\": {\"map\": \"1f2e\"},").getBytes(StandardCharsets.UTF_8));
        Path masked = Files.write(folder.resolve("m.zip"), Bundles.zip(entries));

        List<FleetLine> lines = new FleetReader(JUDGEMENT, 1, FleetProgress.NONE).read(List.of(nameless, masked));

        assertThat(((FleetLine.Machine) lines.get(0)).name()).isEqualTo(nameless.toString());
        assertThat(((FleetLine.Machine) lines.get(1)).name()).isEqualTo("SRV-TWS@1f2e");
    }

    @Test
    void folders_are_searched_at_any_depth_for_bundles_alone_in_the_order_of_their_names() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        for (String name : List.of("b/c/2.zip", "a.ZIP", "b/1.zip", "b/1.zip.map.json", "notes.txt")) {
            Files.writeString(folder.resolve(name), "x");
        }
        Path named = Files.writeString(folder.resolve("named.json"), "x");

        assertThat(BundleFiles.among(List.of(named, folder)).bundles()).containsExactly(named, folder.resolve("a.ZIP"),
                folder.resolve("b/1.zip"), folder.resolve("b/c/2.zip"));
    }
}
