package com.akio.tws.preflight.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is not parsed since others were alike, is what parsing gives. */
class FramesTest {

    private static final byte[] MANIFEST = manifest();
    private static final SharedFacts SHARED = learned();

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void a_manifest_beside_others_is_read_or_refused_as_alone_whatever_is_changed_in_it(@ForAll @Size(min = 1, max = 3) int[] places, @ForAll byte with) {
        byte[] changed = MANIFEST.clone();
        for (int place : places) {
            changed[Math.floorMod(place, changed.length)] = with;
        }
        assertThat(outcome(changed, true)).isEqualTo(outcome(changed, false));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_manifest_of_other_sums_is_that_manifest(@ForAll @Size(8) int[] seeds) {
        String text = new String(MANIFEST, StandardCharsets.UTF_8);
        for (int seed : seeds) {
            List<String> sums = List.of(text.split("(?<=\")|(?=\")")).stream().filter(one -> one.matches("[0-9a-f]{64}")).toList();
            text = text.replaceFirst(sums.get(Math.floorMod(seed, sums.size())), Sha256.of(Integer.toString(seed).getBytes(StandardCharsets.UTF_8)));
        }
        byte[] other = text.getBytes(StandardCharsets.UTF_8);
        assertThat(outcome(other, true)).isEqualTo(outcome(other, false)).startsWith("Manifest[");
    }

    @Property(tries = 2000)
    void a_time_is_the_one_that_java_reads(@ForAll @IntRange(max = 9999) int year, @ForAll @IntRange(max = 13) int month, @ForAll @IntRange(max = 32) int day,
            @ForAll @IntRange(max = 25) int hour, @ForAll @IntRange(max = 61) int minute, @ForAll @IntRange(max = 61) int second) {
        String text = "%04d-%02d-%02dT%02d:%02d:%02dZ".formatted(year, month, day, hour, minute, second);
        assertThat(instant(text)).isEqualTo(parsed(text));
    }

    @Example
    void other_forms_of_a_time_are_javas_too() {
        for (String text : List.of("2026-11-23T09:00:00.123456789Z", "2026-02-29T09:00:00Z", "2024-02-29T09:00:00Z", "2026-11-23T24:00:00Z", "2026-12-31T23:59:60Z",
                "-2026-11-23T09:00:00Z", "2026-11-23t09:00:00z", "2026-11-23T09:00:0\u0660Z", "", "2026-11-23 09:00:00Z")) {
            assertThat(instant(text)).as(text).isEqualTo(parsed(text));
        }
    }

    @Example
    void a_frame_takes_nothing_in_its_holes_that_json_is_built_of() {
        TextFrame frame = new TextFrame("{\"a\": \"1\", \"b\": 2}".getBytes(StandardCharsets.UTF_8), List.of(new int[] {7, 8}, new int[] {16, 17}));

        assertThat(holes(frame, "{\"a\": \"x:Y\", \"b\": 31}")).contains(List.of("x:Y", "31"));
        assertThat(holes(frame, "{\"a\": \"\", \"b\": }")).contains(List.of("", ""));
        assertThat(holes(frame, "{\"a\": \"x\\\"\", \"b\": 2}")).isEmpty();
        assertThat(holes(frame, "{\"a\": \"1\", \"b\": 2, \"c\": 3}")).isEmpty();
        assertThat(holes(frame, "{\"a\": \"1\", \"b\": 2} ")).isEmpty();
        assertThat(holes(frame, "{\"a\": \"1")).isEmpty();
        assertThatThrownBy(() -> new TextFrame("ab1c".getBytes(StandardCharsets.UTF_8), List.of(new int[] {2, 3}))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<List<String>> holes(TextFrame frame, String text) {
        return frame.holes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String outcome(byte[] manifest, boolean beside) {
        try {
            return (beside ? SHARED.manifest("m.json", manifest) : Manifest.read(BundleReader.json("m.json", manifest))).toString();
        } catch (BadInput refused) {
            return Texts.in(Language.ENGLISH).say(refused.said());
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(SnapshotFrame.instant(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> parsed(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static byte[] manifest() {
        try {
            return Bundles.entries(Bundles.of(RecordedMachine.sound(), Site.DEFAULT)).get(BundleEntries.MANIFEST);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SharedFacts learned() {
        SharedFacts shared = new SharedFacts();
        try {
            Manifest unused = shared.manifest("m.json", MANIFEST);
        } catch (BadInput impossible) {
            throw new IllegalStateException(impossible);
        }
        return shared;
    }
}
