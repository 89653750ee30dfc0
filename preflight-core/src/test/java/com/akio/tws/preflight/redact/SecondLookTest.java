package com.akio.tws.preflight.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.akio.tws.preflight.bundle.Bundles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second look by itself: what it finds, that nothing stops it, and how long it takes. */
class SecondLookTest {

    private static final MaskMap MAP = new MaskMap(new byte[MaskMap.KEY_LENGTH], List.of(
            new Mask(new Secret(MaskKind.HOST, "VAUBAN7"), "host-1", true), new Mask(new Secret(MaskKind.USER, "Zo\u00E9 M\u00FCller"), "user-1", true),
            new Mask(new Secret(MaskKind.IPV4, "10.20.30.40"), "ip-1.1", true), new Mask(new Secret(MaskKind.HOST, "server"), "host-2", false)));

    @ParameterizedTest
    @ValueSource(strings = {"see vauban7.", "%56%41%55%42%41%4E%37", "%2556AUBAN7", "%u0056AUBAN7", "&#86;AUBAN7", "&#x56;AUBAN7", "\\u0056AUBAN7", "\\\\u0056AUBAN7",
            "_x0056_AUBAN7", "\\x56AUBAN7", "a\\nVAUBAN7", "ZOE MUELLER", "Zoe_Muller", "zoe&nbsp;m&uuml;ller", "Zo%E9%20M%FCller", "Zo%C3%A9%20M%C3%BCller", "ip-10-20-30-40",
            "VkFVQkFONw==", "eFZBVUJBTjcg VkFVQkFONyB4", "IFZBVUJBTjcg", "ICBWQVVCQU43ICA", "VgBBAFUAQgBBAE4ANwA=", "IABWAEEAVQBCAEEATgA3ACAA", "%56kFVQkFONw%3D%3D",
            "ab cdIFZBVUJBTjcg", "\uFF36AUBAN7", "VAU\u00ADBAN7"})
    void finds_a_secret_in_whatever_way_it_is_written(String hidden) {
        for (String entry : List.of("log.txt", "report.json")) {
            String text = entry.endsWith("json") ? "{\"a\": \"" + hidden.replace("\\", "\\\\") + "\"}" : hidden;
            assertThatThrownBy(() -> look(entry, text)).as(entry).isInstanceOf(RedactionFault.class).hasMessageContaining(entry).hasMessageNotContainingAny("VAUBAN", "Zo");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"VAUBAN70", "XVAUBAN7", "a server", "10.20.30.400", "110.20.30.40", "10.20.30.40.1", "Muller", "%56", "&#86;", "\\u0056", "=====", "%%%%%%%%%%", "&&&&&;;;"})
    void finds_nothing_where_nothing_is(String text) {
        assertThatCode(() -> look("log.txt", text)).doesNotThrowAnyException();
    }

    @Property(tries = 500)
    void no_text_stops_it_or_the_masking(@ForAll("odd") String text) throws RedactionFault {
        MaskMap other = new MaskMap(new byte[MaskMap.KEY_LENGTH], List.of(new Mask(new Secret(MaskKind.HOST, "QQQQQQQQQ"), "host-1", true)));
        look("log.txt", text, other);
        assertThat(new Masker(other, word -> false).maskText(text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> odd() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings().withChars("%&\\u_x0fAZ=+/\n\r;#-@.:$\uD800\uDFFF\u00E9").ofMaxLength(200));
    }

    @Example
    void a_bundle_of_eight_megabytes_takes_seconds() {
        List<Mask> masks = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            masks.add(new Mask(new Secret(MaskKind.IPV4, "10." + i / 65_536 + "." + i / 256 % 256 + "." + i % 256), "ip-1." + i, true));
            masks.add(new Mask(new Secret(MaskKind.HOST, "pc-x" + i), "host-" + i, true));
        }
        MaskMap map = new MaskMap(new byte[MaskMap.KEY_LENGTH], masks);
        StringBuilder text = new StringBuilder("{\"a\": [\n");
        Random random = new Random(1);
        while (text.length() < 7 << 20) {
            text.append("  \"RA4=ip-").append(random.nextInt(999)).append(".7|App=C:\\\\Program Files\\\\X\\\\").append(random.nextInt()).append(".exe|Name=R\u00E8gle %C3%A9 ")
                    .append(Base64.getEncoder().encodeToString(Long.toString(random.nextLong()).getBytes(StandardCharsets.UTF_8))).append("|\",\n");
        }
        text.append(" 1]}");
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> look("snapshot.json", text.toString(), map));
    }

    private static void look(String entry, String text) throws RedactionFault {
        look(entry, text, MAP);
    }

    private static void look(String entry, String text, MaskMap map) throws RedactionFault {
        try {
            new SecondLook(map).at(Bundles.zip(Map.of(entry, text.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
