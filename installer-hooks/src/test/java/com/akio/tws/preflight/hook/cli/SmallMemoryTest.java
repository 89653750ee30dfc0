package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.bundle.Bundles;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.facts.FirewallRule.Action;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.PhoneFacts;
import com.akio.tws.preflight.facts.ReachFacts;
import com.akio.tws.preflight.facts.ReachedPorts;
import com.akio.tws.preflight.facts.SeenPhone;
import com.akio.tws.preflight.hook.Main;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent as a bundle: a message and exit code 2 in a process of its own with 128 MB of heap, never a stack trace. */
class SmallMemoryTest {

    private static final int LONGEST = 16 << 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zeros", "values", "text", "nested", "report", "bomb", "four-bombs", "longest", "longest-json", "broken-text"})
    void a_hostile_file_is_refused_in_words(String kind) throws Exception {
        Path file = Files.write(folder.resolve("x.zip"), hostile(kind));
        List<String> command = kind.equals("report") ? List.of("diff", file.toString(), file.toString()) : List.of("check", "--from", file.toString());

        Finished finished = run(command);

        assertThat(finished.code()).as(finished.said()).isEqualTo(2);
        assertThat(finished.said()).contains("x.zip").doesNotContain("\tat ", "OutOfMemory", "Exception").hasSizeLessThan(2000);
    }

    @Test
    void a_sound_bundle_is_judged_in_the_same_memory() throws Exception {
        Path file = Files.write(folder.resolve("x.zip"), Bundles.of(RecordedMachine.sound(), Site.DEFAULT));

        assertThat(run(List.of("check", "--from", file.toString(), "--format", "json")).code()).isZero();
    }

    /** 200 000 rules leave so many behind that may concern TWS (FirewallSizeTest), beside 2 000 phones and 5 000 rehearsed flows. */
    @Test
    void the_largest_site_is_written_read_listed_and_masked_in_the_same_memory() throws Exception {
        RecordedMachine machine = large(40, 1000, 2000, 5000);
        Path bundle = folder.resolve("large.zip");
        Path masked = folder.resolve("masked.zip");
        Path map = folder.resolve("map.json");
        assertThat(Place.on(machine).run("collect", "--users", "500", "-o", bundle.toString()).code()).isZero();
        assertThat(Place.on(machine).run("collect", "--users", "500", "--redact", "--redact-map", map.toString(), "-o", masked.toString()).code()).isZero();

        for (Path file : List.of(bundle, masked)) {
            Finished check = run(List.of("check", "--from", file.toString(), "--format", "json"));
            assertThat(check.code()).as(check.said().substring(0, Math.min(2000, check.said().length()))).isIn(0, 1);
            assertThat(check.said()).contains("\"server.firewall\"").doesNotContain("OutOfMemory").hasSizeLessThan(2_000_000);
        }
        Place.Ran there = Place.on(machine).run("check", "--users", "500", "--format", "json");
        assertThat(statuses(run(List.of("check", "--from", bundle.toString(), "--format", "json")).said())).isEqualTo(statuses(there.out()));
        assertThat(there.out()).contains("\"server.firewall\"");
        Path script = folder.resolve("fix.ps1");
        assertThat(run(List.of("fix", "--from", bundle.toString(), "-o", script.toString())).said()).contains("written").doesNotContain("OutOfMemory");
        assertThat(Files.size(script)).isLessThan(1_000_000);
        Finished fleet = run(List.of("fleet", bundle.toString(), masked.toString()));
        assertThat(fleet.said()).doesNotContain("OutOfMemory", "large.zip:");
        assertThat(run(List.of("diff", bundle.toString(), bundle.toString())).code()).isZero();
    }

    @Test
    void what_is_too_large_for_every_reader_counts_as_not_read_before_it_is_judged() throws Exception {
        Path bundle = folder.resolve("beyond.zip");
        Place beyond = Place.on(large(200, 2000, 10, 10));

        assertThat(beyond.run("collect", "--users", "500", "-o", bundle.toString()).code()).isZero();
        Place.Ran there = beyond.run("check", "--users", "500", "--only", "server.firewall");
        assertThat(there.code()).isIn(0, 3);
        assertThat(there.out().replaceAll("\\s+", " ")).contains("UNKNOWN", "larger than anything a bundle can hold", "Check this point by hand");
        assertThat(run(List.of("check", "--from", bundle.toString(), "--only", "server.firewall")).said().replaceAll("\\s+", " "))
                .contains("UNKNOWN", "larger than anything a bundle can hold", "Check this point by hand");
    }

    private static List<String> statuses(String report) {
        return Pattern.compile("\"(?:id|status)\": \"[^\"]*\"").matcher(report).results().map(MatchResult::group).toList();
    }

    private static RecordedMachine large(int rules, int addresses, int phones, int flows) {
        List<FirewallRule> blocks = new ArrayList<>(List.of(new FirewallRule("TWS", Action.ALLOW, FirewallRule.ANY, List.of(), List.of(), "", List.of())));
        for (int i = 0; i < rules; i++) {
            List<String> limits = new ArrayList<>();
            for (int j = 0; j < addresses; j++) {
                limits.add("RA4=203." + i + "." + j / 250 + "." + j % 250 + "/255.255.255.255");
            }
            blocks.add(new FirewallRule("IPBan_Block_" + i, Action.BLOCK, FirewallRule.ANY, List.of(), List.of(), "", limits));
        }
        List<SeenPhone> seen = new ArrayList<>();
        for (int i = 0; i < phones; i++) {
            seen.add(new SeenPhone("10.9." + i / 250 + "." + i % 250, Optional.of("Yealink T46U"), Optional.of("108.86.0.20"),
                    Optional.of("Yealink SIP-T46U 108.86.0.20"), Optional.of("Yealink Embed httpd")));
        }
        List<ReachedPorts> reached = new ArrayList<>();
        for (int i = 0; i < flows; i++) {
            reached.add(new ReachedPorts("tws.example.com", Optional.of("192.0.2.1"), "UDP", 40_000 + i % 1000, 40_000 + i % 1000, FlowOutcome.VERIFIED, 3,
                    "none", "", Optional.empty()));
        }
        return RecordedMachine.sound().set(FirewallFacts.OWN_RULES, blocks).set(PhoneFacts.SEEN, seen)
                .set(ReachFacts.ofFlow("conference-video"), reached);
    }

    private static byte[] hostile(String kind) throws IOException {
        String head = "{\"schema\": \"tws-preflight/snapshot/1\", \"facts\": ";
        return switch (kind) {
            case "zeros" -> new byte[LONGEST];
            case "values" -> Bundles.signed(Map.of("snapshot.json", bytes(head + "[" + "0,".repeat(1_900_000) + "0]}")));
            case "text" -> Bundles.signed(Map.of("snapshot.json", bytes(head + "\"" + "é".repeat(2_000_000) + "\"}")));
            case "nested" -> Bundles.signed(Map.of("snapshot.json", bytes(head + "[".repeat(2_000_000))));
            case "report" -> bytes("{\"schema\": \"tws-preflight/report/1\", \"findings\": [" + "{},".repeat(2_000_000) + "{}]}");
            case "bomb" -> Bundles.signed(Map.of("snapshot.json", new byte[64 << 20]));
            case "four-bombs" -> fourBombs();
            case "longest" -> filled((byte) 'P', (byte) 'K');
            case "longest-json" -> filled((byte) '[', (byte) '0');
            default -> Bundles.signed(Map.of("snapshot.json", filled((byte) 0xC3, (byte) 0x28)));
        };
    }

    private static byte[] fourBombs() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (String name : List.of("manifest.json", "snapshot.json", "report.json", "log.txt")) {
            entries.put(name, new byte[(4 << 20) - 1]);
        }
        return Bundles.zip(entries);
    }

    private static byte[] filled(byte first, byte rest) {
        byte[] bytes = new byte[LONGEST];
        Arrays.fill(bytes, rest);
        bytes[0] = first;
        bytes[1] = rest;
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A process that has ended. */
    private record Finished(int code, String said) {
    }

    private Finished run(List<String> arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), Main.class.getName()));
        words.addAll(arguments);
        words.addAll(List.of("--lang", "en"));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Finished(process.exitValue(), Files.readString(said));
    }
}
