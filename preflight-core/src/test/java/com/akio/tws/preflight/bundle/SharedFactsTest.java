package com.akio.tws.preflight.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.input.BadInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A snapshot read beside others is read, or refused with the same words, as it is alone. */
class SharedFactsTest {

    private static final byte[] SNAPSHOT = snapshot();

    private final SharedFacts shared = new SharedFacts();

    @Test
    void a_snapshot_read_beside_others_is_the_one_read_alone_and_equal_facts_are_one_object() throws Exception {
        Collected alone = SnapshotReader.read("x.json", SNAPSHOT);
        Collected first = SnapshotReader.read("x.json", SNAPSHOT, shared);
        Collected second = SnapshotReader.read("x.json", SNAPSHOT, shared);

        assertThat(SnapshotParts.of(SNAPSHOT, shared)).isPresent();
        assertThat(first).isEqualTo(alone).isEqualTo(second);
        assertThat(List.copyOf(first.snapshot().readings().keySet())).isEqualTo(List.copyOf(alone.snapshot().readings().keySet()));
        assertThat(first.snapshot().raw(DotNetFacts.RELEASE)).isSameAs(second.snapshot().raw(DotNetFacts.RELEASE));
        assertThat(first.site().profile()).isSameAs(second.site().profile());
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_changed_in_it(@ForAll @Size(min = 1, max = 3) int[] places, @ForAll byte with) {
        byte[] changed = SNAPSHOT.clone();
        for (int place : places) {
            changed[Math.floorMod(place, changed.length)] = with;
        }
        same(changed);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatever_of_its_signs_is_put_elsewhere(@ForAll int from, @ForAll int to) {
        byte[] signs = "{}[]\",:\\ \n0n".getBytes(StandardCharsets.US_ASCII);
        byte[] changed = SNAPSHOT.clone();
        changed[Math.floorMod(to, changed.length)] = signs[Math.floorMod(from, signs.length)];
        same(changed);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"facts\": {}}", "{\"facts\": 1}", "{\"facts\"}", "{\"facts\":", "{\"site\": {}, \"facts\": {", "[{\"facts\": {}}]", "\"facts\"",
            "{\"site\": {}, \"facts\": {\"a.b\": {}}} {}", "{\"site\": {}, \"facts\": {\"a.b\": {}, \"a.b\": {}}}",
            "{\"site\": {}, \"site\": {}, \"facts\": {\"a.b\": {}}}", "{\"site\": {}, \"facts\": {\"a.b\": {}}, \"facts\": {}}",
            "{\"site\": {}, \"f\\u0061cts\": {\"a.b\": {}}}", "{\"site\": {}, \"facts\": {\"\\u0061.b\": {}}}",
            "{\"site\": {}, \"facts\": {\"a.b\": {},}}", "{\"site\": {}, \"facts\": {\"a.b\" {}}}", "{\"site\": {}, \"facts\": {\"é\": {}}}",
            "{\"site\": {\"x\": \"}\"}, \"facts\": {\"a.b\": {\"x\": \"\\\\\\\"}\"}}}", ""})
    void a_text_made_by_hand(String text) {
        same(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_fact_nested_too_deep_or_of_bytes_that_are_no_text() {
        String text = new String(SNAPSHOT, StandardCharsets.UTF_8);
        for (int depth : new int[] {49, 50, 51, 60, 61, 62, 63, 64, 65}) {
            String nested = "\"later.fact\": {\"source\": \"x\", \"state\": \"KNOWN\", \"value\": " + "[".repeat(depth) + "]".repeat(depth) + "}, ";
            same(text.replaceFirst("\"facts\": \\{", "\"facts\": {" + nested).getBytes(StandardCharsets.UTF_8));
        }
        same(text.replaceFirst("\"facts\": \\{", "\"facts\": {\"later.fact\": {\"source\": \"\u00e9\"}, ").getBytes(StandardCharsets.ISO_8859_1));
        assertThatCode(() -> SnapshotReader.read("x.json", SNAPSHOT, shared)).doesNotThrowAnyException();
    }

    private void same(byte[] text) {
        assertThat(outcome(text, true)).isEqualTo(outcome(text, false));
        // And again with what was learnt.
        assertThat(outcome(text, true)).isEqualTo(outcome(text, false));
    }

    private Object outcome(byte[] text, boolean beside) {
        try {
            return beside ? SnapshotReader.read("x.json", text, shared) : SnapshotReader.read("x.json", text);
        } catch (BadInput refused) {
            return refused.getMessage();
        }
    }

    private static byte[] snapshot() {
        try {
            return Bundles.entries(BundleFileTest.bundle()).get("snapshot.json");
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }
}
