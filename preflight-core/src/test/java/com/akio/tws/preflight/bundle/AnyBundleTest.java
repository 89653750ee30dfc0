package com.akio.tws.preflight.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Sha256;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever somebody makes of a bundle, it is read as it was written or refused; nothing else ever happens. */
class AnyBundleTest {

    private final byte[] sound = sound();

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void bytes_changed_anywhere(@ForAll @Size(min = 1, max = 6) int[] places, @ForAll byte with) {
        byte[] changed = sound.clone();
        for (int place : places) {
            changed[Math.floorMod(place, changed.length)] ^= with == 0 ? 1 : with;
        }
        readOrRefuse(changed);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void a_byte_changed_in_the_head_of_an_entry(@ForAll @IntRange(max = 3) int entry, @ForAll @IntRange(max = 45) int place, @ForAll byte with) {
        byte[] changed = sound.clone();
        int head = -1;
        for (int found = 0; found <= entry; found++) {
            head = next(changed, head + 1);
        }
        changed[head + place] = with;
        readOrRefuse(changed);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_part_left_out_or_repeated(@ForAll int from, @ForAll int to, @ForAll boolean repeat) {
        int start = Math.floorMod(from, sound.length);
        int end = Math.max(start, Math.floorMod(to, sound.length));
        byte[] changed = new byte[sound.length + (repeat ? end - start : start - end)];
        System.arraycopy(sound, 0, changed, 0, repeat ? end : start);
        System.arraycopy(sound, repeat ? start : end, changed, repeat ? end : start, sound.length - (repeat ? start : end));
        readOrRefuse(changed);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void any_bytes_behind_the_sign_of_an_archive(@ForAll("tails") byte[] tail) {
        byte[] bytes = Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 4 + tail.length);
        System.arraycopy(tail, 0, bytes, 4, tail.length);
        readOrRefuse(bytes);
    }

    @Provide
    Arbitrary<byte[]> tails() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
    }

    private static void readOrRefuse(byte[] bytes) {
        assertThat(outcome(() -> Unzipped.of("x.zip", bytes))).isEqualTo(outcome(() -> Unzipped.patiently("x.zip", bytes)));
        try {
            assertThat(BundleReader.read("x.zip", bytes)).isEqualTo(BundleFileTest.collected());
        } catch (BadInput refused) {
            assertThat(refused.getMessage()).startsWith("x.zip").hasSizeLessThan(1000);
        }
    }

    private interface Unzipping {
        Map<String, byte[]> entries() throws BadInput;
    }

    private static String outcome(Unzipping unzipping) {
        try {
            StringBuilder said = new StringBuilder();
            unzipping.entries().forEach((name, content) -> said.append(name).append(' ').append(Sha256.of(content)).append('\n'));
            return said.toString();
        } catch (BadInput refused) {
            return refused.getMessage();
        }
    }

    private static int next(byte[] zip, int from) {
        int i = from;
        while (zip[i] != 'P' || zip[i + 1] != 'K' || zip[i + 2] != 3 || zip[i + 3] != 4) {
            i++;
        }
        return i;
    }

    private static byte[] sound() {
        try {
            return BundleFileTest.bundle();
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }
}
