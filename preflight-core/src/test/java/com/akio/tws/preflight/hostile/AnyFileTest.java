package com.akio.tws.preflight.hostile;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Any bytes as any file give a value or a clear refusal. The fuzz profile goes on from here, guided by coverage. */
class AnyFileTest {

    @ParameterizedTest
    @EnumSource
    void the_sound_file_is_read(FileParser parser) {
        assertThatCode(() -> parser.readOrRefuse(parser.sound())).doesNotThrowAnyException();
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void a_sound_file_with_bytes_changed(@ForAll FileParser parser, @ForAll("changes") int[] changes) {
        byte[] bytes = parser.sound();
        for (int i = 0; i + 1 < changes.length; i += 2) {
            bytes[Math.floorMod(changes[i], bytes.length)] = (byte) changes[i + 1];
        }
        parser.readOrRefuse(bytes);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void a_sound_file_with_a_piece_of_json_put_in(@ForAll FileParser parser, @ForAll int place, @ForAll("pieces") String piece, @ForAll("lengths") int length) {
        String sound = new String(parser.sound(), StandardCharsets.ISO_8859_1);
        int at = Math.floorMod(place, sound.length());
        String changed = sound.substring(0, at) + piece + sound.substring(Math.min(sound.length(), at + length));
        parser.readOrRefuse(changed.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void any_bytes(@ForAll FileParser parser, @ForAll("files") byte[] bytes) {
        parser.readOrRefuse(bytes);
    }

    @Provide
    Arbitrary<int[]> changes() {
        return Arbitraries.integers().array(int[].class).ofMinSize(2).ofMaxSize(10);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(0, 0, 1, 2, 5, 20, 1000);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of("{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "1e999", "9223372036854775808", "0.5", "\\u0000", "\\uD800",
                "{}", "[]", "\"\"", "\"x\":", "/*", "\u0000", "[[[[[[[[", "\"schema\":\"tws-preflight/report/2\",");
    }

    @Provide
    Arbitrary<byte[]> files() {
        return Arbitraries.oneOf(Arbitraries.bytes().array(byte[].class).ofMaxSize(60),
                pieces().list().ofMaxSize(20).map(list -> String.join("", list).getBytes(StandardCharsets.UTF_8)));
    }
}
