package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Schema;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What collect wrote gives the same findings anywhere as check gave on the machine. */
class ReplayTest {

    private static final Place SERVER = Place.on(RecordedMachine.sound().set(DotNetFacts.RELEASE, 394802L).denied(DiskFacts.INSTALL_BUS));

    @TempDir
    private Path folder;

    @Test
    void a_bundle_gives_the_report_of_the_machine_byte_for_byte() throws IOException {
        Path profile = profile("{\"users\": 400, \"serverName\": \"tws.exemple.fr\"}");
        String[] site = {"--profile", profile.toString(), "--install-dir", "D:\\TWS", "--phase", "upgrade"};
        Path bundle = collect(site);
        for (String language : new String[] {"fr", "en"}) {
            Place.Ran live = SERVER.run(with(site, "check", "--format", "json", "--lang", language));
            Place.Ran replayed = Place.laptop().run("check", "--from", bundle.toString(), "--format", "json", "--lang", language);

            assertThat(normal(replayed.out())).isEqualTo(normal(live.out()));
            assertThat(replayed.code()).isEqualTo(live.code()).isEqualTo(1);
            assertThat(JsonParser.parseString(live.out()).getAsJsonObject().has("bundle")).as("a machine is no bundle").isFalse();
            assertThat(JsonParser.parseString(replayed.out()).getAsJsonObject().getAsJsonObject("bundle").get("sha256").getAsString())
                    .isEqualTo(Sha256.of(Files.readAllBytes(bundle)));
            Schema.published("report-1").accepts(replayed.out());
        }
    }

    @Test
    void the_parts_of_a_bundle_are_what_their_schemas_say() throws IOException {
        Path bundle = collect("--profile", profile("{\"users\": 400}").toString());

        Schema.published("bundle-1").accepts(entry(bundle, "manifest.json"));
        Schema.published("snapshot-1").accepts(entry(bundle, "snapshot.json"));
        Schema.published("report-1").accepts(entry(bundle, "report.json"));
        assertThat(entry(bundle, "log.txt")).contains("readings").contains("install.bus: DENIED 5 Access is denied.");
    }

    @Test
    void collect_answers_whether_it_was_written_and_not_with_a_verdict() {
        Path bundle = folder.resolve("server.zip");
        Place.Ran ran = SERVER.run("collect", "-o", bundle.toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("written: " + bundle + "\n").contains("BLOCKED").hasLineCount(2);
        assertThat(SERVER.run("collect", "-o", bundle.toString(), "--quiet").out()).isEmpty();
    }

    @Test
    void a_bare_snapshot_is_judged_like_its_bundle() throws IOException {
        Path bundle = collect();
        Path snapshot = Files.writeString(folder.resolve("snapshot.json"), entry(bundle, "snapshot.json"));

        assertThat(Place.laptop().run("check", "--from", snapshot.toString()).out())
                .isEqualTo(normal(Place.laptop().run("check", "--from", bundle.toString()).out()));
    }

    @Test
    void the_options_of_the_command_line_stand_when_the_profile_says_otherwise() throws IOException {
        Path profile = profile("{\"tws\": \"5.2\", \"installDirectory\": \"E:\\\\Elsewhere\"}");
        Path bundle = collect("--profile", profile.toString(), "--tws", "5.1", "--install-dir", "D:\\TWS");
        Place.Ran replayed = Place.laptop().run("check", "--from", bundle.toString(), "--format", "json");

        assertThat(replayed.err()).isEmpty();
        assertThat(object(replayed.out()).get("tws").getAsString()).isEqualTo("5.1");
    }

    @Test
    void another_profile_is_judged_with_the_readings_of_the_bundle() throws IOException {
        Path bundle = collect("--profile", profile("{\"users\": 10}").toString());
        Place.Ran larger = Place.laptop().run("check", "--from", bundle.toString(), "--only", "server.memory",
                "--profile", profile("{\"users\": 8000, \"rdsUsers\": 100}").toString());

        assertThat(larger.code()).isEqualTo(1);
        assertThat(larger.out()).containsPattern("required: +43.71 GB \\(32 GB for the server, and 100 session users at 120 MB\\)");
    }

    @Test
    void another_install_folder_than_the_measured_one_is_refused() throws IOException {
        Path bundle = collect();
        Place.Ran refused = Place.laptop().run("check", "--from", bundle.toString(), "--install-dir", "E:\\TWS");
        Place.Ran byProfile = Place.laptop().run("check", "--from", bundle.toString(),
                "--profile", profile("{\"installDirectory\": \"E:\\\\TWS\"}").toString());
        Place.Ran same = Place.laptop().run("check", "--from", bundle.toString(), "--install-dir", "d:\\tws");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .isEqualTo("preflight: this bundle measured the folder D:\\TWS; collect again on the machine to measure E:\\TWS\n");
        assertThat(byProfile.code()).isEqualTo(2);
        assertThat(same.code()).isEqualTo(1);
    }

    @Test
    void a_sample_stays_marked_as_one_wherever_it_is_judged() {
        Path bundle = folder.resolve("sample.zip");
        Place.Ran demo = Place.laptop().run("demo", "--bundle", bundle.toString(), "--format", "json");
        Place.Ran again = Place.laptop().run("check", "--from", bundle.toString(), "--format", "json");

        assertThat(demo.err()).isEqualTo("written: " + bundle + "\n");
        assertThat(object(again.out()).get("sample").getAsBoolean()).isTrue();
        assertThat(normal(again.out())).isEqualTo(normal(demo.out()));
    }

    @Test
    void a_bundle_in_which_somebody_changed_a_reading_is_refused() throws IOException {
        byte[] bytes = Files.readAllBytes(collect());
        bytes[bytes.length / 2] ^= 1;
        Path changed = Files.write(folder.resolve("changed.zip"), bytes);
        Place.Ran ran = Place.laptop().run("check", "--from", changed.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("preflight: " + changed);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void formats_go_where_they_are_asked_to_and_nothing_is_left_beside_them() throws IOException {
        Path bundle = collect();
        Path json = folder.resolve("r.json");
        Path text = folder.resolve("r.txt");
        Place.Ran ran = Place.laptop().run("check", "--from", bundle.toString(), "--format", "json=" + json, "-o", text.toString());

        assertThat(ran.out()).isEmpty();
        Schema.published("report-1").accepts(Files.readString(json));
        assertThat(Files.readString(text)).contains("Verdict: BLOCKED");
        assertThat(names()).containsExactly("r.json", "r.txt", "server.zip");

        Place.Ran both = Place.laptop().run("check", "--from", bundle.toString(), "--format", "json=" + json);
        assertThat(both.out()).isEqualTo(Files.readString(text).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void nothing_is_written_when_one_of_the_outputs_cannot_be() throws IOException {
        Path json = folder.resolve("r.json");
        Place.Ran ran = Place.laptop().run("demo", "--format", "json=" + json, "--format", "text=" + folder.resolve("no/r.txt"),
                "--bundle", folder.resolve("b.zip").toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(names()).isEmpty();
    }

    @Test
    void an_existing_report_is_replaced_whole() throws IOException {
        Path file = Files.writeString(folder.resolve("r.txt"), "Verdict: READY – " + "old ".repeat(10_000));
        Place.laptop().run("demo", "--quiet", "-o", file.toString());

        assertThat(Files.readString(file).strip()).startsWith("Verdict: BLOCKED (SAMPLE) – ");
        assertThat(names()).containsExactly("r.txt");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("site.json")).sorted().toList().stream();
        }
    }

    private Path collect(String... options) throws IOException {
        Path bundle = folder.resolve("server.zip");
        Place.Ran ran = SERVER.run(with(options, "collect", "-o", bundle.toString()));

        assertThat(ran.err()).startsWith("Not masked: server.zip holds ").hasLineCount(1);
        assertThat(ran.code()).isZero();
        return bundle;
    }

    private Path profile(String content) throws IOException {
        return Files.writeString(folder.resolve("site.json"), content);
    }

    private static String[] with(String[] options, String... first) {
        return Stream.concat(Stream.of(first), Stream.of(options)).toArray(String[]::new);
    }

    private static String entry(Path bundle, String name) throws IOException {
        try (ZipFile zip = new ZipFile(bundle.toFile()); InputStream entry = zip.getInputStream(zip.getEntry(name))) {
            return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonObject object(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    /** A report without what may differ: when it was evaluated, how long that took, and which bundle it is from. */
    private static String normal(String report) {
        return report.replaceAll("\"(evaluatedAt)\": \"[^\"]*\"", "").replaceAll("\"durationMillis\": [0-9]+", "")
                .replaceAll("(?s) *\"bundle\": \\{[^}]*},\n", "").replaceAll("Bundle: SHA-256 [0-9a-f]{64} \\(not signed\\)\n", "");
    }
}
