package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.bundle.Bundle;
import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.bundle.Bundles;
import com.akio.tws.preflight.bundle.SnapshotWriter;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.facts.PhoneFacts;
import com.akio.tws.preflight.facts.RebootFacts;
import com.akio.tws.preflight.facts.SeenPhone;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Schema;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.site.Site;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code redact}, as a person at a console runs it. */
class RedactCommandTest {

    private static final RecordedMachine VAUBAN = RecordedMachine.sound().set(MachineFacts.NAME, "VAUBAN7").set(RebootFacts.NEXT_COMPUTER_NAME, "VAUBAN7")
            .unreadable(MachineFacts.BIOS_VENDOR, Reason.of(Reason.Kind.FAILED, 5, "Mairie de Brest: denied to EXEMPLE\\jdupont on \\\\NAS9\\part"));
    private static final Site PHONES = Sites.planned("\"users\": 30, \"phones\": [{\"model\": \"Yealink T46U\", \"address\": \"10.1.64.14\"}, "
            + "{\"model\": \"Snom D735\", \"address\": \"10.1.64.15\"}]");

    @TempDir
    private Path folder;

    @Test
    void a_bundle_is_masked_and_the_old_one_stays() throws Exception {
        Path old = Files.write(folder.resolve("old.zip"), Bundles.of(VAUBAN, Site.DEFAULT));
        byte[] before = Files.readAllBytes(old);
        Path masked = folder.resolve("new.zip");

        Run run = Run.of("redact", old.toString(), "-o", masked.toString(), "--lang", "en");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("masked: host names: 2 different").doesNotContain("VAUBAN7");
        assertThat(Files.readAllBytes(old)).isEqualTo(before);
        assertThat(texts(masked)).allSatisfy(text -> assertThat(text).doesNotContainIgnoringCase("VAUBAN7").doesNotContain("jdupont", "NAS9"));
        Schema.published("redaction-map-1").accepts(Files.readString(folder.resolve("new.zip.map.json")));
        Bundle written = BundleReader.open(masked);
        assertThat(written.collected().snapshot().collectedAt()).isEqualTo(VAUBAN.snapshot().collectedAt());
        assertThat(written.log().orElseThrow()).startsWith(BundleReader.open(old).log().orElseThrow().lines().findFirst().orElseThrow()).contains("masked with map");
        assertThat(statuses(masked)).isEqualTo(statuses(old));
    }

    @Test
    void a_bare_snapshot_is_taken_too() throws IOException {
        StringBuilder snapshot = new StringBuilder();
        SnapshotWriter.write(VAUBAN.collectedFor(Site.DEFAULT), "test", snapshot);
        Path old = Files.writeString(folder.resolve("old.json"), snapshot);

        assertThat(Run.of("redact", old.toString(), "-o", folder.resolve("new.zip").toString()).code()).isZero();
        assertThat(texts(folder.resolve("new.zip"))).allSatisfy(text -> assertThat(text).doesNotContain("VAUBAN7"));
    }

    @Test
    void versions_of_phones_are_no_addresses_and_nothing_changes_even_where_an_address_looks_like_one() throws Exception {
        RecordedMachine machine = VAUBAN.set(PhoneFacts.SEEN, List.of(
                new SeenPhone("10.1.64.14", Optional.of("Yealink T46U"), Optional.of("108.86.0.20"), Optional.of("Yealink SIP-T46U 108.86.0.20 805ec0a1b2c3"), Optional.empty()),
                new SeenPhone("10.1.64.15", Optional.of("Snom D735"), Optional.of("10.1.64.14"), Optional.of("snomD735/10.1.64.14"), Optional.of("snom D735 at 10.1.64.15"))));
        Path old = Files.write(folder.resolve("old.zip"), Bundles.of(machine, PHONES));
        Path masked = folder.resolve("new.zip");

        Run run = Run.of("redact", old.toString(), "-o", masked.toString(), "--lang", "en");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(statuses(masked)).isEqualTo(statuses(old));
        assertThat(texts(masked)).anySatisfy(text -> assertThat(text).contains("108.86.0.20", "snomD735/10.1.64.14", "SIP-T46U 108.86.0.20 mac-1"))
                .allSatisfy(text -> assertThat(text).doesNotContain("10.1.64.15", "805ec0a1b2c3"));
        assertThat(BundleReader.open(masked).collected().site().profile().phones()).allSatisfy(phone ->
                assertThat(phone.address().orElseThrow()).startsWith("ip-p10."));
    }

    @Test
    void own_words_are_masked_and_a_word_that_a_check_goes_by_is_named_as_the_reason() throws Exception {
        Path old = Files.write(folder.resolve("old.zip"), Bundles.of(VAUBAN, PHONES));
        Path words = Files.write(folder.resolve("words.txt"), ("\uFEFF# customer\r\nMAIRIE DE BREST\r\n").getBytes(StandardCharsets.UTF_16LE));
        Path masked = folder.resolve("new.zip");

        Run run = Run.of("redact", old.toString(), "-o", masked.toString(), "--redact-words", words.toString(), "--lang", "en");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("masked: words of your own list: 1 different");
        assertThat(texts(masked)).anySatisfy(text -> assertThat(text).contains("word-1: denied"));

        Path bad = Files.writeString(folder.resolve("bad.txt"), "Yealink T46U\n");
        Run changed = Run.of("redact", old.toString(), "-o", folder.resolve("bad.zip").toString(), "--redact-words", bad.toString(), "--lang", "en");
        assertThat(changed.code()).isEqualTo(70);
        assertThat(changed.err()).contains("masking your own words would change telephony.yealink", "--redact-words");
        assertThat(folder.resolve("bad.zip")).doesNotExist();
    }

    @Test
    void lists_that_are_none_are_refused_with_their_place() throws IOException {
        Path old = Files.write(folder.resolve("old.zip"), Bundles.of(VAUBAN, Site.DEFAULT));
        Map<String, byte[]> bad = Map.of("expected a word or phrase", "# x\nBrest\na\n".getBytes(StandardCharsets.UTF_8),
                "holds no word", "# nothing\n\n".getBytes(StandardCharsets.UTF_8),
                "neither UTF-8 nor UTF-16", "Brest\n".getBytes(StandardCharsets.UTF_16LE),
                "UTF-8", "H\u00F4tel\n".getBytes(StandardCharsets.ISO_8859_1));
        for (Map.Entry<String, byte[]> one : bad.entrySet()) {
            Path words = Files.write(folder.resolve("words.txt"), one.getValue());
            Run run = Run.of("redact", old.toString(), "-o", folder.resolve("new.zip").toString(), "--redact-words", words.toString(), "--lang", "en");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("words.txt", one.getKey());
        }
        assertThat(folder.resolve("new.zip")).doesNotExist();
    }

    @Test
    void what_is_masked_already_goes_on_with_its_own_map_alone() throws Exception {
        Path old = Files.write(folder.resolve("old.zip"), Bundles.of(VAUBAN, Site.DEFAULT));
        Path first = folder.resolve("first.zip");
        Path second = folder.resolve("second.zip");
        Path words = Files.writeString(folder.resolve("words.txt"), "Mairie de Brest\n");
        Run.of("redact", old.toString(), "-o", first.toString());

        Run without = Run.of("redact", first.toString(), "-o", second.toString(), "--lang", "en");
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).contains("masked already", "--redact-map");
        Run.of("redact", old.toString(), "-o", folder.resolve("other.zip").toString());
        assertThat(Run.of("redact", first.toString(), "-o", second.toString(), "--redact-map", folder.resolve("other.zip.map.json").toString()).code()).isEqualTo(2);
        assertThat(second).doesNotExist();

        Path map = folder.resolve("first.zip.map.json");
        Run run = Run.of("redact", first.toString(), "-o", second.toString(), "--redact-map", map.toString(), "--redact-words", words.toString(), "--lang", "en");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(texts(second)).anySatisfy(text -> assertThat(text).contains("word-1: denied to domain-1\\\\user-1")).allSatisfy(text ->
                assertThat(text).doesNotContainIgnoringCase("Mairie de Brest"));
        assertThat(BundleReader.open(second).redaction().orElseThrow().counts()).extracting(count -> count.kind()).contains("host", "user", "word");
        assertThat(BundleReader.open(second).redactionMap()).isEqualTo(BundleReader.open(first).redactionMap());
        assertThat(statuses(second)).isEqualTo(statuses(old));
    }

    @Test
    void nothing_is_written_over_that_cannot_be_made_again() throws IOException {
        Path old = Files.write(folder.resolve("old.zip"), Bundles.of(VAUBAN, Site.DEFAULT));
        byte[] before = Files.readAllBytes(old);
        Path masked = folder.resolve("new.zip");

        assertThat(Run.of("redact", old.toString(), "-o", old.toString()).code()).isEqualTo(2);
        assertThat(Run.of("redact", old.toString(), "-o", old.toString(), "--force").code()).isEqualTo(2);
        assertThat(Files.readAllBytes(old)).isEqualTo(before);
        Files.writeString(masked, "a letter");
        assertThat(Run.of("redact", old.toString(), "-o", masked.toString()).code()).isEqualTo(2);
        assertThat(Run.of("redact", old.toString(), "-o", masked.toString(), "--force").code()).isZero();
        String map = Files.readString(folder.resolve("new.zip.map.json"));
        Run again = Run.of("redact", old.toString(), "-o", masked.toString(), "--lang", "en");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("takes the masks off");
        assertThat(folder.resolve("new.zip.map.json")).hasContent(map);
    }

    @Test
    void a_file_name_that_shows_a_secret_is_said_to() throws IOException {
        Path old = Files.write(folder.resolve("old.zip"), Bundles.of(VAUBAN, Site.DEFAULT));

        assertThat(Run.of("redact", old.toString(), "-o", folder.resolve("vauban7_2026-11-23.zip").toString(), "--lang", "en").err()).contains("Rename it before you send it");
        assertThat(Run.of("redact", old.toString(), "-o", folder.resolve("to-send.zip").toString(), "--lang", "en").err()).doesNotContain("Rename it");
    }

    private static List<String> texts(Path bundle) throws IOException {
        return Bundles.entries(Files.readAllBytes(bundle)).values().stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).toList();
    }

    private static Map<String, String> statuses(Path bundle) {
        JsonObject report = JsonParser.parseString(Run.of("check", "--from", bundle.toString(), "--format", "json").out()).getAsJsonObject();
        Map<String, String> statuses = new TreeMap<>();
        report.getAsJsonArray("findings").forEach(one -> statuses.put(one.getAsJsonObject().get("id").getAsString(), one.getAsJsonObject().get("status").getAsString()));
        return statuses;
    }
}
