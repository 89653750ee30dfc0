package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.site.SiteExample;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.write.Formats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Reports and bundles of ours are replaced; whatever else stands where something is to be written is kept unless {@code --force} is given. */
class ReplacingTest {

    @TempDir
    private Path folder;

    private Path bundle;

    @BeforeEach
    void collect() {
        bundle = folder.resolve("bundle.zip");
        Place.on(RecordedMachine.sound()).run("collect", "--quiet", "-o", bundle.toString());
    }

    @ParameterizedTest
    @CsvSource({"demo,report", "plan --users 40,plan", "fleet IN,fleet", "diff IN IN,diff"})
    void every_format_is_written_twice_without_being_asked(String command, String document) throws IOException {
        List<String> formats = Formats.ofEverything().stream().filter(kind -> kind.document().equals(document))
                .findFirst().orElseThrow().names();
        for (String format : formats) {
            for (String language : List.of("fr", "en")) {
                Path file = folder.resolve("out." + format);
                String line = command.replace("IN", bundle.toString()) + " --lang " + language + " --format " + format + "=" + file;
                assertThat(run(line).code()).as(line).isNotEqualTo(2);
                assertThat(Held.of(file)).as(line).isEqualTo(Held.REPORT);
                assertThat(run(line).code()).as(line).isNotEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"demo --quiet -o OUT", "demo --quiet -o OUT --lang fr", "plan --users 40 -o OUT", "demo --bundle OUT"})
    void so_is_the_usual_format_and_a_bundle(String command) {
        String line = command.replace("OUT", folder.resolve("out").toString());
        assertThat(run(line).code()).isNotEqualTo(2);
        assertThat(run(line).code()).as(run(line).err()).isNotEqualTo(2);
    }

    /** What may stand at the place already. */
    enum There {
        PROFILE(Held.PROFILE), MAP(Held.MAP), CATALOGUE(Held.CATALOGUE), SCRIPT(Held.SCRIPT), SNAPSHOT(Held.OTHER), NOTES(Held.OTHER), TABLE(Held.OTHER),
        PAGE(Held.OTHER), ARCHIVE(Held.OTHER), NEAR_BUNDLE(Held.OTHER), WORKBOOK(Held.OTHER), DAMAGED(Held.OTHER), AGE(Held.ENCRYPTED), BYTES(Held.OTHER);

        private final Held held;

        There(Held held) {
            this.held = held;
        }

        byte[] content() throws IOException {
            return switch (this) {
                case PROFILE -> utf8(SiteExample.text(Language.FRENCH));
                case MAP -> utf8("{\"schema\": \"tws-preflight/redaction-map/1\", \"map\": \"00000000\"}");
                case CATALOGUE -> utf8("{ // ours\n  \"schema\": \"tws-preflight/catalogue/1\" }");
                case SCRIPT -> utf8("\uFEFF# TWS Preflight 0.1.0: repairs proposed for SRV\r\n");
                case SNAPSHOT -> utf8("{\"schema\": \"tws-preflight/snapshot/1\", \"facts\": {}}");
                case NOTES -> utf8("Verdict: ask Mme Lagarde\n");
                case TABLE -> utf8("\uFEFF\"machine\",\"verdict\",\"owner\"\r\n\"PC-1\",\"READY\",\"Anne\"\r\n");
                case PAGE -> utf8("<!DOCTYPE html>\n<html><head><meta name=\"generator\" content=\"Hugo\"></head></html>");
                case ARCHIVE -> zip(Map.of("photo.jpg", "x"));
                case NEAR_BUNDLE -> zip(Map.of("manifest.json", "{\"schema\": \"other/bundle/1\", \"files\": []}"));
                case WORKBOOK -> zip(Map.of("docProps/app.xml", "<Properties><Application>Microsoft Excel</Application></Properties>"));
                case DAMAGED -> utf8("PK\u0003\u0004 cut off");
                case AGE -> utf8("age-encryption.org/v1\n-> X25519 abc\n");
                case BYTES -> new byte[] {0, 1, 2, 3, -1, -2};
            };
        }
    }

    @ParameterizedTest
    @EnumSource(There.class)
    void anything_else_is_kept_and_named_and_replaced_by_force_alone(There there) throws IOException {
        // Once: an archive holds the time at which it was made.
        byte[] before = there.content();
        Path file = Files.write(folder.resolve("there"), before);
        assertThat(Held.of(file)).isEqualTo(there.held);
        for (String command : List.of("demo -o OUT", "demo --bundle OUT", "demo --format html=OUT", "plan --users 5 --format csv=OUT", "plan --example -o OUT",
                "fix --from IN -o OUT", "fleet IN --format json=OUT", "diff IN IN -o OUT")) {
            String line = command.replace("IN", bundle.toString()).replace("OUT", file.toString());
            Place.Ran refused = run(line);

            assertThat(refused.code()).as(line).isEqualTo(2);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err()).contains(file.toString(), "exists already and holds", "--force").hasLineCount(1);
            assertThat(file).hasBinaryContent(before);
        }
        assertThat(run("demo --quiet -o " + file + " --force").code()).isEqualTo(1);
        assertThat(Held.of(file)).isEqualTo(Held.REPORT);
    }

    @Test
    void it_is_refused_before_anything_is_looked_at() throws IOException {
        Path file = Files.writeString(folder.resolve("there.zip"), "mine");
        Place server = Place.on(RecordedMachine.sound()).probing((site, catalogue) -> {
            throw new AssertionError("looked at");
        });
        for (String[] line : new String[][] {{"collect", "-o", file.toString()}, {"check", "--bundle", file.toString()}, {"check", "-o", file.toString()},
            {"collect", "-o", folder.resolve("new.zip").toString(), "--format", "html=" + file}}) {
            assertThat(server.run(line).code()).isEqualTo(2);
        }
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_bundle_is_replaced_by_a_bundle_and_by_nothing_else() throws IOException {
        byte[] before = Files.readAllBytes(bundle);
        for (String format : List.of("-o ", "--format html=")) {
            Place.Ran refused = run("demo " + format + bundle);
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err()).contains("holds a bundle");
        }
        assertThat(bundle).hasBinaryContent(before);
        assertThat(run("demo --bundle " + bundle).code()).isEqualTo(1);
        assertThat(Files.readAllBytes(bundle)).isNotEqualTo(before);
    }

    @Test
    void a_masked_bundle_is_a_bundle_and_its_map_is_kept() throws IOException {
        Path masked = folder.resolve("masked.zip");
        Path map = folder.resolve("masked.zip.map.json");
        Place server = Place.on(RecordedMachine.sound());
        assertThat(server.run("collect", "--redact", "-o", masked.toString()).code()).isZero();
        assertThat(Held.of(masked)).isEqualTo(Held.BUNDLE);
        assertThat(Held.of(map)).isEqualTo(Held.MAP);
        byte[] before = Files.readAllBytes(map);

        Place.Ran refused = server.run("collect", "--redact", "-o", masked.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(map.toString(), "--redact-map", "--force");
        assertThat(map).hasBinaryContent(before);
        assertThat(server.run("collect", "--redact-map", map.toString(), "-o", masked.toString()).code()).isZero();
        assertThat(server.run("collect", "--redact", "-o", masked.toString(), "--force").code()).isZero();
        assertThat(Files.readAllBytes(map)).isNotEqualTo(before);
    }

    @Test
    void an_empty_file_is_nobodys() throws IOException {
        Path file = Files.createTempFile(folder, "mktemp", ".html");
        assertThat(Held.of(file)).isEqualTo(Held.NOTHING);
        assertThat(run("demo --format html=" + file).code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo --force", "plan --users 5 --force", "plan --example --force", "check --from IN --force", "fleet IN --force", "diff IN IN --force",
        "check --from IN --format json --force", "reach --server a --force"})
    void force_is_refused_where_no_file_is_written(String line) {
        Place.Ran refused = run(line.replace("IN", bundle.toString()));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).isEqualTo("preflight: --force has no effect where no file is written\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo --bundle OUT --format json=OUT", "demo -o OUT --bundle OUT", "demo --format html=OUT --format json=OUT"})
    void two_results_never_go_to_one_file(String line) {
        Place.Ran refused = run(line.replace("OUT", folder.resolve("out").toString()));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("same file");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void every_command_that_writes_a_file_offers_force() {
        CommandLine tool = new CommandLine(new PreflightCommand(), new CommandFactory(Surroundings.ofThisProcess()));
        Commands.addTo(tool);
        List<String> writing = new ArrayList<>();
        tool.getSubcommands().forEach((name, command) -> {
            List<OptionSpec> options = command.getCommandSpec().options();
            if (options.stream().anyMatch(option -> option.longestName().equals("--output") || option.longestName().equals("--bundle"))) {
                writing.add(name);
                assertThat(options).as(name).anyMatch(option -> option.longestName().equals(Replacing.OPTION));
            }
        });
        assertThat(writing).contains("check", "collect", "demo", "plan", "fleet", "diff", "fix", "reach");
    }

    @Test
    void a_line_of_a_list_is_held_to_it_as_well() throws IOException {
        Path there = Files.writeString(folder.resolve("there.html"), "mine");
        Path list = Files.writeString(folder.resolve("list"), "{\"from\": \"" + bundle + "\", \"html\": \"" + there + "\"}\n");

        Place.Ran refused = run("check --format jsonl --from-list " + list);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.out()).contains("exists already and holds");
        assertThat(there).hasContent("mine");
        assertThat(run("check --format jsonl --force --from-list " + list).code()).isZero();
        assertThat(Held.of(there)).isEqualTo(Held.REPORT);
        assertThat(run("check --format jsonl --from-list " + list).code()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_device_or_pipe_is_written_into_and_never_replaced() throws Exception {
        assertThat(run("demo --quiet -o /dev/null").code()).isEqualTo(1);
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Path got = folder.resolve("got");
        Process reader = new ProcessBuilder("cat", pipe.toString()).redirectOutput(got.toFile()).start();
        assertThat(run("demo --format json=" + pipe).code()).isEqualTo(1);
        assertThat(reader.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(got).content().startsWith("{").contains("tws-preflight/report/1");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"NUL,true", "nul,true", "NUL.txt,true", "con,true", "COM1,true", "LPT9.csv,true", "CONOUT$,true", "aux .html,true", "NULL,false", "com10,false",
        "console.html,false", "nul-report.html,false", "COM,false", "SRV-TWS.zip,false"})
    void names_of_devices_are_those_of_windows(String name, boolean device) {
        assertThat(OutputPlace.isDeviceName(name)).isEqualTo(device);
    }

    private static Place.Ran run(String line) {
        return Place.laptop().run(line.split(" +"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(utf8(entry.getValue()));
            }
        }
        return bytes.toByteArray();
    }
}
