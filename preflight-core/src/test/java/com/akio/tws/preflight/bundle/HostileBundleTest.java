package com.akio.tws.preflight.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody with bad intentions, or a bad connection, can make of a bundle. */
class HostileBundleTest {

    private byte[] sound;

    @BeforeEach
    void writeOne() throws IOException {
        sound = Bundles.of(RecordedMachine.sound(), Site.DEFAULT);
    }

    @Test
    void words_in_front_of_the_archive_are_refused() {
        assertThat(refusal(joined("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8), sound))).startsWith("x.zip:2:").contains("not UTF-8");
        assertThat(refusal(joined("PK but something else".getBytes(StandardCharsets.UTF_8), sound))).contains("manifest.json is missing");
    }

    @Test
    void anything_behind_the_archive_is_refused() {
        assertThat(refusal(joined(sound, new byte[] {0}))).contains("something stands behind it");
        assertThat(refusal(joined(sound, sound))).startsWith("x.zip: this is no sound bundle");
    }

    @Test
    void a_list_that_hides_an_entry_is_refused() {
        int end = sound.length - 22;
        ByteBuffer changed = little(sound.clone());
        changed.putShort(end + 8, (short) 3);
        changed.putShort(end + 10, (short) 3);
        assertThat(refusal(changed.array())).contains("does not tell what is in it");
    }

    @Test
    void a_list_that_gives_an_entry_another_name_or_another_sum_is_refused() {
        byte[] renamed = sound.clone();
        renamed[lastIndexOf(renamed, "report.json")] = 'x';
        assertThat(refusal(renamed)).contains("does not tell what is in it");

        ByteBuffer summed = little(sound.clone());
        int entry = lastIndexOf(sound, "snapshot.json") - 46;
        summed.putInt(entry + 16, 1);
        assertThat(refusal(summed.array())).contains("does not tell what is in it");
    }

    @Test
    void a_symbolic_link_is_refused() {
        byte[] linked = sound.clone();
        int entry = lastIndexOf(sound, "snapshot.json") - 46;
        linked[entry + 5] = 3;
        little(linked).putShort(entry + 40, (short) 0xA1FF);
        assertThat(refusal(linked)).contains("snapshot.json is a link or a folder");
    }

    @Test
    void an_encrypted_entry_is_refused() {
        byte[] encrypted = sound.clone();
        encrypted[6] |= 1;
        assertThat(refusal(encrypted)).contains("encrypted");
    }

    @Test
    void a_stored_entry_whose_length_follows_it_is_refused() {
        byte[] stored = sound.clone();
        stored[8] = 0;
        assertThat(refusal(stored)).startsWith("x.zip: this is no bundle of TWS Preflight");
    }

    @Test
    void two_entries_whose_names_differ_by_case_are_refused() throws IOException {
        Map<String, byte[]> entries = Bundles.entries(sound);
        entries.remove("log.txt");
        entries.put("Snapshot.json", entries.get("snapshot.json"));
        assertThat(refusal(Bundles.zip(entries))).contains("Snapshot.json has a name that no bundle holds");
    }

    @Test
    void more_values_than_a_snapshot_can_have_are_refused_before_they_fill_the_memory() throws IOException {
        String many = "{\"schema\": \"tws-preflight/snapshot/1\", \"facts\": [" + "0,".repeat(1_000_000) + "0]}";
        assertThat(refusal(many.getBytes(StandardCharsets.UTF_8))).contains("holds more than 400000 values");
        assertThat(refusal(Bundles.signed(Map.of("snapshot.json", many.getBytes(StandardCharsets.UTF_8)))))
                .startsWith("x.zip");
    }

    @Test
    void a_small_archive_that_unpacks_to_megabytes_is_refused() throws IOException {
        byte[] bomb = Bundles.signed(Map.of("snapshot.json", new byte[3 << 20]));
        assertThat(bomb.length).isLessThan(10_000);
        assertThat(refusal(bomb)).contains("snapshot.json is larger than a bundle can hold");
    }

    @Test
    void a_bundle_of_a_later_format_asks_for_a_newer_tool() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>(Bundles.entries(sound));
        entries.put("manifest.json", "{\"schema\": \"tws-preflight/bundle/7\", \"entries\": {}}".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(Bundles.zip(entries))).contains("update this one", "tws-preflight/bundle/7");
    }

    @Test
    void the_tool_can_tell_with_which_catalogue_the_machine_was_judged_on_site() throws Exception {
        assertThat(BundleReader.open("x.zip", sound).judgedOnSite().orElseThrow().name()).isEqualTo("2024-09");
        assertThat(BundleReader.open("x.json", Bundles.entries(sound).get("snapshot.json")).judgedOnSite()).isEmpty();
    }

    private static String refusal(byte[] bytes) {
        BadInput refused = catchThrowableOfType(BadInput.class, () -> BundleReader.read("x.zip", bytes));
        assertThat(refused).as("refused").isNotNull();
        assertThat(Texts.in(Language.FRENCH).say(refused.said())).isNotBlank().doesNotContain("[input.");
        return refused.getMessage();
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private static int lastIndexOf(byte[] bytes, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        int at = bytes.length - wanted.length;
        while (!Arrays.equals(wanted, Arrays.copyOfRange(bytes, at, at + wanted.length))) {
            at--;
        }
        return at;
    }
}
