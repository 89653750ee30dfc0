package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.bundle.Bundles;
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
import java.util.concurrent.TimeUnit;
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
