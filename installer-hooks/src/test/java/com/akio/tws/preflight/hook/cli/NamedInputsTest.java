package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of file that the tool writes or reads, behind every option that reads another one. */
class NamedInputsTest {

    @TempDir
    private static Path folder;

    /** What each file is called in a refusal. */
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    @BeforeAll
    static void make() throws Exception {
        Place server = Place.on(RecordedMachine.sound());
        write("b.zip", "a bundle", "demo", "--quiet", "--bundle");
        write("r.json", "a report", "demo", "--format", "json", "-o");
        write("r.html", "a page (HTML)", "demo", "--format", "html", "-o");
        write("p.json", "a plan", "plan", "--users", "50", "--format", "json", "-o");
        write("p.xlsx", "a workbook", "plan", "--users", "50", "--format", "xlsx", "-o");
        write("site.json", "a site profile", "plan", "--example", "-o");
        Place.laptop().run("fix", "--from", file("b.zip"), "-o", file("f.ps1"));
        KINDS.put("f.ps1", "a fix script");
        assertThat(server.run("collect", "--redact", "-o", file("m.zip"), "--redact-map", file("map.json")).code()).isZero();
        KINDS.put("map.json", "a redaction map");
        Files.writeString(folder.resolve("c.json"), new String(NamedInputsTest.class.getResourceAsStream("/com/akio/tws/preflight/catalogue/2024-09.json").readAllBytes(),
                StandardCharsets.UTF_8));
        KINDS.put("c.json", "a catalogue");
        write("d.json", "a comparison", "diff", file("r.json"), file("r.json"), "--format", "json", "-o");
        write("fl.json", "an overview of many machines", "fleet", file("m.zip"), "--format", "json", "-o");
        Files.writeString(folder.resolve("key.txt"), "# created: 2026\nAGE-SECRET-KEY-1QQQQ\n");
        KINDS.put("key.txt", "a secret key of age");
        Files.writeString(folder.resolve("x.age"), "age-encryption.org/v1\n-> X25519 abc\n");
        KINDS.put("x.age", "an encrypted file");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "check --from FILE | b.zip x.age", "check --profile FILE | site.json", "check --catalogue FILE | c.json", "check --since FILE | b.zip x.age r.json",
        "check --phones=FILE |", "check --from-list FILE --format jsonl |", "check --from b.zip --identity FILE | key.txt x.age", "check --from b.zip --signer FILE | key.txt x.age",
        "collect --profile FILE -o new | site.json", "collect --sign FILE -o new | key.txt x.age", "collect --redact --redact-words FILE -o new |",
        "collect --redact-map FILE -o new | map.json", "plan --profile FILE | site.json", "plan --users 5 --catalogue FILE | c.json", "demo --catalogue FILE | c.json",
        "fix --from FILE -o new | b.zip x.age", "redact FILE -o new | b.zip x.age", "diff FILE b.zip | b.zip r.json x.age", "diff b.zip FILE | b.zip r.json x.age",
        "answer --profile FILE | site.json", "answer --profile site.json --from FILE | b.zip x.age", "site --profile FILE | site.json", "listen --profile FILE | site.json",
        "reach --profile FILE | site.json", "reach --phones=FILE |", "explain server.dotnet --profile FILE | site.json", "catalogue --catalogue FILE | c.json",
        "fleet b.zip --profile FILE | site.json"})
    void a_file_of_another_kind_is_called_what_it_is(String line, String taken) {
        Place machine = Place.on(RecordedMachine.sound());
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            if (taken == null || !List.of(taken.split(" ")).contains(kind.getKey())) {
                Place.Ran ran = machine.run(arguments(line, kind.getKey()));

                assertThat(ran.code()).as(line + " " + kind.getKey()).isEqualTo(2);
                assertThat(ran.err()).as(line).startsWith("preflight: " + file(kind.getKey()) + ": this is " + kind.getValue() + " (").contains(" takes: ")
                        .hasLineCount(1);
                assertThat(ran.out()).isEmpty();
            }
        }
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void the_words_tell_where_it_belongs_in_both_languages() {
        assertThat(Place.laptop().run("check", "--profile", file("b.zip")).err()).contains("check --from judges it", "--profile takes: a site profile");
        assertThat(Place.laptop().in(Language.FRENCH).run("check", "--from", file("site.json")).err()).contains("c’est un profil de site (--profile le prend)");
    }

    @Test
    void a_file_of_a_fleet_costs_itself_alone_and_is_called_what_it_is() {
        Place.Ran ran = Place.laptop().run("fleet", file("m.zip"), file("r.json"));

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).contains("this is a report");
    }

    @Test
    void what_cannot_be_told_is_left_to_its_reader() throws Exception {
        Path plain = Files.writeString(folder.resolve("plain.json"), "{\"users\": 50}");
        assertThat(Place.laptop().run("plan", "--profile", plain.toString()).code()).isZero();
        Path words = Files.writeString(folder.resolve("words.txt"), "once upon a time");
        assertThat(Place.laptop().run("check", "--from", words.toString()).err()).doesNotContain("this is a ").contains("words.txt");
    }

    @Test
    void a_bundle_that_is_judged_for_another_role_says_so_in_every_format_people_read() throws Exception {
        for (String format : List.of("text", "html", "markdown")) {
            assertThat(Place.laptop().run("check", "--from", file("b.zip"), "--role", "client", "--format", format).out()).as(format)
                    .contains("COLLECTED FOR ANOTHER ROLE");
            assertThat(Place.laptop().run("check", "--from", file("b.zip"), "--role", "server", "--format", format).out()).as(format)
                    .doesNotContain("COLLECTED FOR ANOTHER ROLE");
        }
        assertThat(Place.laptop().run("check", "--from", file("b.zip"), "--role", "client", "--format", "json").out()).contains("\"collectedAs\": \"server\"");
        assertThat(Place.laptop().run("check", "--from", file("b.zip"), "--format", "json").out()).doesNotContain("collectedAs");
    }

    private static void write(String name, String kind, String... command) {
        String[] whole = java.util.stream.Stream.concat(java.util.stream.Stream.of(command), java.util.stream.Stream.of(file(name))).toArray(String[]::new);
        assertThat(Place.laptop().run(whole).code()).as(name).isLessThan(2);
        KINDS.put(name, kind);
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    private static String[] arguments(String line, String name) {
        return java.util.Arrays.stream(line.split(" ")).map(word -> word.equals("FILE") ? file(name) : word.endsWith("=FILE") ? word.replace("FILE", file(name))
                : word.equals("b.zip") || word.equals("site.json") || word.equals("new") ? file(word) : word).toArray(String[]::new);
    }
}
