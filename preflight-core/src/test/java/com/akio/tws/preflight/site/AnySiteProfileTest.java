package com.akio.tws.preflight.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnySiteProfileTest {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_was_written_is_read_again(@ForAll("profiles") SiteProfile profile) throws IOException, BadInput {
        assertThat(read(written(profile))).isEqualTo(profile);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void any_bytes_are_a_profile_or_refused_with_a_place(@ForAll("files") byte[] bytes) {
        readOrRefuse(bytes);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void any_change_of_a_profile_is_a_profile_or_refused_with_a_place(@ForAll("profiles") SiteProfile profile,
            @ForAll("changes") int[] change) throws IOException {
        byte[] bytes = written(profile);
        for (int i = 0; i + 1 < change.length; i += 2) {
            bytes[Math.floorMod(change[i], bytes.length)] = (byte) change[i + 1];
        }
        readOrRefuse(bytes);
    }

    @Provide
    Arbitrary<SiteProfile> profiles() {
        return AnySites.profiles();
    }

    @Provide
    Arbitrary<int[]> changes() {
        return Arbitraries.integers().array(int[].class).ofMinSize(2).ofMaxSize(8);
    }

    /** Bytes of all sorts, and texts made of the words that a profile is made of. */
    @Provide
    Arbitrary<byte[]> files() {
        Arbitrary<byte[]> words = Arbitraries.of("{", "}", "[", "]", ",", ":", "\"", "\"users\"", "5", "-", "1.5", "null", "true", "/*", "*/",
                "//", "\n", " ", "\"tws\"", "\"5.2\"", "\\", "\\u12", "é", "\uFEFF", "NaN", "'").list().ofMaxSize(20)
                .map(list -> String.join("", list).getBytes(StandardCharsets.UTF_8));
        return Arbitraries.oneOf(Arbitraries.bytes().array(byte[].class).ofMaxSize(40), words);
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            assertThat(read(bytes)).isNotNull();
        } catch (BadInput refused) {
            assertThat(refused.getMessage()).startsWith("site.json").doesNotContain("[input.");
        }
    }

    private static SiteProfile read(byte[] bytes) throws BadInput {
        return SiteProfileReader.read(JsonSource.commented("site.json", bytes).read());
    }

    private static byte[] written(SiteProfile profile) throws IOException {
        return JsonText.write(json -> SiteProfileWriter.write(profile, json)).getBytes(StandardCharsets.UTF_8);
    }
}
