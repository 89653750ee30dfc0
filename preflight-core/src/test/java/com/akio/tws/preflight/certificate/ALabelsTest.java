package com.akio.tws.preflight.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names as browsers ask for them: the examples of UTS 46 for its deviation characters (https://www.unicode.org/reports/tr46/), and what
 * Chromium 156 and Node 20 make of the others ({@code new URL("http://…").hostname}).
 */
class ALabelsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"faß.de, xn--fa-hia.de", "straße.fr, xn--strae-oqa.fr", "STRAßE.FR, xn--strae-oqa.fr", "STRAẞE.fr, xn--strae-oqa.fr",
            "strasse.fr, strasse.fr", "βόλος.com, xn--nxasmm1c.com", "ΒΌΛΟς.com, xn--nxasmm1c.com", "ΒΌΛΟΣ.com, xn--nxasmq6b.com",
            "'ශ්\u200Dරී.com', xn--10cl1a0b660p.com", "'نامه\u200Cای.com', xn--mgba3gch31f060k.com"})
    void the_four_deviation_characters_are_kept(String name, String form) {
        assertThat(ALabels.of(name)).contains(form);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"société.fr, xn--socit-esab.fr", "SOCIÉTÉ.FR, xn--socit-esab.fr", "'e\u0301cole.fr', xn--cole-9oa.fr", "œuvre.fr, xn--uvre-f4a.fr",
            "Bücher.Example., xn--bcher-kva.example", "'bücher\u3002example\uFF61', xn--bcher-kva.example", "XN--Bcher-KVA.fr, xn--bcher-kva.fr",
            "tws.exemple.fr., tws.exemple.fr", "' TWS.exemple.fr ', tws.exemple.fr", "srv_tws, srv_tws", "ﬀ.fr, ff.fr", "'tws\u00AD.fr', tws.fr",
            "*.exemple.fr, *.exemple.fr", "::1, ::1"})
    void others_are_what_java_makes_of_them(String name, String form) {
        assertThat(ALabels.of(name)).contains(form);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"😜.fr", "tws\u200D.exemple.fr", "tws\u200C.exemple.fr", "\u200Ctws.fr", "نامه\u200Dای.com", "xn--é.fr", "XN--ß.fr", "a\u2024b.fr",
            "℀.fr", "\u00AD.fr", "\u0301tws.fr", "ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé.fr"})
    void what_java_cannot_tell_has_no_answer(String name) {
        assertThat(ALabels.of(name)).isEmpty();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void any_text_has_an_answer_in_ascii_or_none(@ForAll String text) {
        ALabels.of(text).ifPresent(form -> assertThat(ALabels.isAscii(form)).isTrue());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void an_answer_stays_what_it_is(@ForAll String text) {
        ALabels.of(text.replace(".", "") + "é.fr").ifPresent(form -> assertThat(ALabels.of(form)).contains(form));
    }
}
