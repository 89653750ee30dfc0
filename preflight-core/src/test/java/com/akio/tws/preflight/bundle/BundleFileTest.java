package com.akio.tws.preflight.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JsonReportWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A bundle is read as it was written; anything else that somebody sends is refused in words. */
class BundleFileTest {

    private static final Collected COLLECTED =
            RecordedMachine.sound().collectedFor(Sites.planned("\"users\": 400, \"serverName\": \"tws.exemple.fr\""));

    @TempDir
    private Path folder;

    @Test
    void a_bundle_is_read_as_it_was_written() throws Exception {
        Path file = Files.write(folder.resolve("server.zip"), bundle());

        assertThat(BundleReader.read(file)).isEqualTo(COLLECTED);
    }

    @Test
    void holds_a_manifest_first_and_then_snapshot_report_and_log() throws IOException {
        assertThat(Bundles.entries(bundle()).keySet()).containsExactly("manifest.json", "snapshot.json", "report.json", "log.txt");
        assertThat(new String(Bundles.entries(bundle()).get("log.txt"), StandardCharsets.UTF_8)).isEqualTo("one line\n");
    }

    @Test
    void its_bytes_depend_on_its_content_alone_and_not_on_the_time_zone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            byte[] tokyo = bundle();
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));

            assertThat(bundle()).isEqualTo(tokyo);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void a_bare_snapshot_is_read_too() throws Exception {
        assertThat(BundleReader.read("snapshot.json", Bundles.entries(bundle()).get("snapshot.json"))).isEqualTo(COLLECTED);
    }

    @Test
    void replaying_gives_the_same_report_byte_for_byte_in_both_languages() throws Exception {
        Collected replayed = BundleReader.read("server.zip", bundle());
        for (Language language : Language.values()) {
            assertThat(report(replayed, language)).isEqualTo(report(COLLECTED, language));
        }
        assertThat(new String(Bundles.entries(bundle()).get("report.json"), StandardCharsets.UTF_8))
                .isEqualTo(report(COLLECTED, Language.FRENCH));
    }

    @Test
    void refuses_what_is_neither_a_bundle_nor_a_snapshot() {
        assertThat(refusal("just words".getBytes(StandardCharsets.UTF_8))).startsWith("x.zip:1:").contains("this is not JSON");
        assertThat(refusal(new byte[0])).isEqualTo("x.zip: the file is empty");
        assertThat(refusal("{}".getBytes(StandardCharsets.UTF_8))).isEqualTo("x.zip:1:1: the field schema is missing");
        assertThat(refusal("PK, but no archive".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("x.zip: the bundle is refused: the entry manifest.json is missing");
    }

    @Test
    void refuses_a_bundle_that_was_cut_off_anywhere() throws IOException {
        byte[] whole = bundle();
        int lastEntryEnds = centralDirectory(whole);
        for (int length = 2; length < lastEntryEnds; length += 97) {
            assertThat(refusal(Arrays.copyOf(whole, length))).as("first %d bytes", length).startsWith("x.zip");
        }
    }

    @Test
    void refuses_names_that_lead_elsewhere() throws IOException {
        for (String name : List.of("../snapshot.json", "/etc/passwd", "C:\\Windows\\x", "a/../snapshot.json", "snapshot.json/", "SNAPSHOT.JSON",
                "readme.txt")) {
            Map<String, byte[]> entries = Bundles.entries(bundle());
            entries.put(name, new byte[0]);

            assertThat(refusal(Bundles.zip(entries))).isEqualTo("x.zip: the bundle is refused: the entry " + name + " has a name that no bundle holds");
        }
    }

    @Test
    void shortens_a_name_that_is_as_long_as_a_page() throws IOException {
        Map<String, byte[]> entries = Bundles.entries(bundle());
        entries.put("x".repeat(5000), new byte[0]);

        assertThat(refusal(Bundles.zip(entries))).hasSizeLessThan(200);
    }

    @Test
    void refuses_an_entry_that_stands_in_it_twice() throws IOException {
        byte[] other = bundle();
        byte[] both = new byte[centralDirectory(other) + other.length];
        System.arraycopy(other, 0, both, 0, centralDirectory(other));
        System.arraycopy(other, 0, both, centralDirectory(other), other.length);

        assertThat(refusal(both)).isEqualTo("x.zip: the bundle is refused: the entry manifest.json stands in it twice");
    }

    @Test
    void refuses_a_bundle_without_its_manifest_or_its_snapshot() throws IOException {
        assertThat(refusal(without("manifest.json"))).isEqualTo("x.zip: the bundle is refused: the entry manifest.json is missing");
        assertThat(refusal(without("snapshot.json"))).isEqualTo("x.zip: the bundle is refused: the entry snapshot.json is missing");
        assertThat(refusal(without("log.txt"))).isEqualTo("x.zip: the bundle is refused: the entry log.txt is missing");
    }

    @Test
    void refuses_what_was_changed_after_it_was_written() throws IOException {
        Map<String, byte[]> entries = Bundles.entries(bundle());
        entries.put("report.json", "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(Bundles.zip(entries))).isEqualTo("x.zip: the bundle is refused: the entry report.json was changed: its checksum is not "
                + "the one in the manifest");
    }

    @Test
    void refuses_an_entry_that_the_manifest_does_not_list() throws IOException {
        Map<String, byte[]> entries = Bundles.entries(bundle());
        entries.put("manifest.json", manifest("tws-preflight/bundle/1", Map.of("snapshot.json", entries.get("snapshot.json"))));

        assertThat(refusal(Bundles.zip(entries))).isEqualTo("x.zip: the bundle is refused: the entry report.json is not listed in the manifest");
    }

    @Test
    void refuses_the_schemas_of_a_later_version() throws IOException {
        Map<String, byte[]> entries = Bundles.entries(bundle());
        byte[] snapshot = new String(entries.get("snapshot.json"), StandardCharsets.UTF_8)
                .replace("tws-preflight/snapshot/1", "tws-preflight/snapshot/2").getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(Bundles.zip(Map.of("manifest.json", manifest("tws-preflight/bundle/2", Map.of()), "snapshot.json", snapshot))))
                .isEqualTo("x.zip!manifest.json:1:11 schema: expected one of tws-preflight/bundle/1"
                        + " (a newer version of TWS Preflight wrote this file: update this one), found \"tws-preflight/bundle/2\"");
        assertThat(refusal(Bundles.zip(Map.of("manifest.json", manifest("tws-preflight/bundle/1", Map.of("snapshot.json", snapshot)),
                "snapshot.json", snapshot)))).isEqualTo(
                        "x.zip!snapshot.json:2:13 schema: expected one of tws-preflight/snapshot/1"
                                + " (a newer version of TWS Preflight wrote this file: update this one), found \"tws-preflight/snapshot/2\"");
        assertThat(refusal(snapshot)).startsWith("x.zip:2:13 schema: expected one of tws-preflight/snapshot/1");
    }

    @Test
    @Timeout(20)
    void refuses_a_bomb_before_it_goes_off() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("snapshot.json"));
            byte[] zeroes = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeroes);
            }
        }

        assertThat(bomb.size()).isLessThan(1 << 20);
        assertThat(refusal(bomb.toByteArray()))
                .isEqualTo("x.zip: the bundle is refused: the entry snapshot.json is larger than a bundle can hold");
    }

    @Test
    @Timeout(20)
    void refuses_a_huge_file_without_reading_it() throws IOException {
        Path huge = folder.resolve("huge.zip");
        try (var channel = FileChannel.open(huge, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.write(ByteBuffer.wrap(new byte[] {0}), 3L << 30);
        }
        BadInput refused = catchThrowableOfType(BadInput.class, () -> BundleReader.read(huge));

        assertThat(refused).hasMessage(huge + ": the file is larger than 16 MB, more than any file of this kind can be");
    }

    @Test
    void a_fact_of_a_later_version_is_kept_and_does_no_harm() throws Exception {
        byte[] snapshot = new String(Bundles.entries(bundle()).get("snapshot.json"), StandardCharsets.UTF_8).replace("\"facts\": {",
                "\"facts\": {\n\"later.fact\": {\"source\": \"x\", \"value\": {\"a\": [1, true, \"b\"]}, \"state\": \"KNOWN\"},")
                .getBytes(StandardCharsets.UTF_8);
        Snapshot read = BundleReader.read("x", snapshot).snapshot();

        assertThat(read.readings()).containsKey("later.fact").hasSize(COLLECTED.snapshot().readings().size() + 1);
        assertThat(report(BundleReader.read("x", snapshot), Language.ENGLISH)).isEqualTo(report(COLLECTED, Language.ENGLISH));
    }

    @Test
    void refuses_readings_that_no_version_writes() throws IOException {
        for (String reading : List.of("{\"source\": \"\", \"value\": 1, \"state\": \"KNOWN\"}", "{\"value\": 1, \"state\": \"KNOWN\"}",
                "{\"source\": \"x\", \"value\": null, \"state\": \"KNOWN\"}", "{\"source\": \"x\", \"value\": 1.5, \"state\": \"KNOWN\"}",
                "{\"source\": \"x\", \"value\": 1, \"state\": \"MAYBE\"}", "{\"source\": \"x\", \"value\": null, \"state\": \"UNREADABLE\"}",
                "{\"source\": \"x\", \"state\": \"UNREADABLE\", \"reason\": {\"kind\": \"BORED\", \"detail\": \"\"}}", "[]", "5")) {
            byte[] snapshot = new String(Bundles.entries(bundle()).get("snapshot.json"), StandardCharsets.UTF_8)
                    .replace("\"facts\": {", "\"facts\": {\n\"odd.fact\": " + reading + ",").getBytes(StandardCharsets.UTF_8);

            assertThat(refusal(snapshot)).as(reading).startsWith("x.zip:").contains("odd.fact");
        }
    }

    private static String refusal(byte[] bytes) {
        BadInput refused = catchThrowableOfType(BadInput.class, () -> BundleReader.read("x.zip", bytes));
        assertThat(refused).as("refused").isNotNull();
        assertThat(Texts.in(Language.FRENCH).say(refused.said())).isNotBlank().doesNotContain("[input.");
        return refused.getMessage();
    }

    private static String report(Collected collected, Language language) throws IOException {
        Report report = new Evaluator(Checks.all(),
                CatalogueReader.builtIn(), Judged.CLOCK, "test").evaluate(collected.snapshot(),
                        collected.site(), Selection.ALL, List.of()).report();
        StringBuilder text = new StringBuilder();
        new JsonReportWriter().write(report, Texts.in(language), text);
        return text.toString();
    }

    static byte[] bundle() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Report report = Judged.report(RecordedMachine.sound(), COLLECTED.site());
        BundleWriter.write(COLLECTED, report, Texts.in(Language.FRENCH), "one line\n", bytes);
        return bytes.toByteArray();
    }

    static Collected collected() {
        return COLLECTED;
    }

    private static byte[] without(String name) throws IOException {
        Map<String, byte[]> entries = Bundles.entries(bundle());
        entries.remove(name);
        return Bundles.zip(entries);
    }

    private static byte[] manifest(String schema, Map<String, byte[]> entries) {
        List<String> sums = new ArrayList<>();
        entries.forEach((name, content) -> sums.add("\"" + name + "\": \"" + Sha256.of(content) + "\""));
        return ("{\"schema\":\"" + schema + "\", \"entries\": {" + String.join(", ", sums) + "}}").getBytes(StandardCharsets.UTF_8);
    }

    /** Where the table of contents begins, behind the last entry. */
    private static int centralDirectory(byte[] zip) {
        for (int i = 0; i + 3 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                return i;
            }
        }
        throw new IllegalStateException("no table of contents");
    }
}
