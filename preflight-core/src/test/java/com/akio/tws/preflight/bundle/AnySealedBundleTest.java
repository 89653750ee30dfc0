package com.akio.tws.preflight.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.seal.SealKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to an encrypted bundle on its way, it is read as it was written or refused; and changed it is never read. */
class AnySealedBundleTest {

    private static final int LONGEST_REFUSAL = 1000;

    private final byte[] sound = sound();

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void one_byte_changed_anywhere_is_refused(@ForAll int place, @ForAll byte with) {
        byte[] changed = sound.clone();
        changed[Math.floorMod(place, changed.length)] ^= with == 0 ? 1 : with;

        assertThat(isRead(changed)).isFalse();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_file_cut_short_or_longer_is_refused(@ForAll int length, @ForAll boolean longer) {
        int change = 1 + Math.floorMod(length, sound.length);

        assertThat(isRead(Arrays.copyOf(sound, longer ? sound.length + change : sound.length - change))).isFalse();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_part_left_out_or_repeated_is_refused(@ForAll int from, @ForAll int to, @ForAll boolean repeat) {
        int start = Math.floorMod(from, sound.length);
        int end = Math.min(sound.length, start + 1 + Math.floorMod(to, sound.length));
        byte[] changed = new byte[sound.length + (repeat ? end - start : start - end)];
        System.arraycopy(sound, 0, changed, 0, repeat ? end : start);
        System.arraycopy(sound, repeat ? start : end, changed, repeat ? end : start, sound.length - (repeat ? start : end));

        assertThat(isRead(changed)).isFalse();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void any_words_for_a_head(@ForAll("heads") String head) {
        assertThat(isRead(("age-encryption.org/v1\n" + head).getBytes(StandardCharsets.ISO_8859_1))).isFalse();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void any_words_in_letters(@ForAll("heads") String letters) {
        assertThat(isRead(("-----BEGIN AGE ENCRYPTED FILE-----\n" + letters).getBytes(StandardCharsets.ISO_8859_1))).isFalse();
    }

    @Provide
    Arbitrary<String> heads() {
        return Arbitraries.of("-> ", "->", "X25519", " ", "\n", "\n\n", "--- ", "---", "scrypt", "=", "A".repeat(43), "A".repeat(64), "a-grease", "\r\n", "\u0000",
                "-----END AGE ENCRYPTED FILE-----", "0xff", "TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc").list().ofMaxSize(30).map(words -> String.join("", words));
    }

    private static boolean isRead(byte[] bytes) {
        try {
            BundleReader.open(ReceivedFile.of("x.zip.age", bytes, SealKeys.keys()), SealKeys.keys());
            return true;
        } catch (BadInput refused) {
            assertThat(refused.getMessage()).startsWith("x.zip.age").hasSizeLessThan(LONGEST_REFUSAL);
            return false;
        }
    }

    private static byte[] sound() {
        try {
            return SealKeys.seal().around(BundleFileTest.bundle());
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }
}
