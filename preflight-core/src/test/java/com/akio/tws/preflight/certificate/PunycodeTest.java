package com.akio.tws.preflight.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples of RFC 3492, section 7.1, and Java's own encoder where it shows. */
class PunycodeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ليهمابتكلموشعربي؟, egbpdaj6bu4bxfgehfvwxn", "他们为什么不说中文, ihqwcrb4cv8a8dqg056pqjye", "他們爲什麽不說中文, ihqwctvzc91f659drss3x8bo0yb",
            "Pročprostěnemluvíčesky, Proprostnemluvesky-uyb24dma41a", "למההםפשוטלאמדבריםעברית, 4dbcagdahymbxekheh6e0a7fei0b",
            "почемужеонинеговорятпорусски, b1abfaaepdrnnbgefbadotcwatmq2g4l", "PorquénopuedensimplementehablarenEspañol, PorqunopuedensimplementehablarenEspaol-fmd56a",
            "3年B組金八先生, 3B-ww4c5e180e575a65lsy2b", "Hello-Another-Way-それぞれの場所, Hello-Another-Way--fc4qua05auwb3674vfr0b", "ひとつ屋根の下2, 2-u9tlzr9756bt3uc0v",
            "MajiでKoiする5秒前, MajiKoi5-783gue6qz075azm5e", "パフィーdeルンバ, de-jg4avhby1noc0d", "そのスピードで, d9juau41awczczp"})
    void a_label_is_encoded_as_the_rfc_has_it(String label, String encoded) {
        assertThat(Punycode.encode(label)).isEqualTo(encoded);
    }

    @Property(tries = 500)
    void it_is_what_java_makes_of_letters_that_it_does_not_map(@ForAll("labels") String label) {
        assertThat("xn--" + Punycode.encode(label)).isEqualTo(IDN.toASCII(label));
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.strings().withChars("abcxyz019éèçüñøåđłœαωбюя日本語क東").ofMinLength(1).ofMaxLength(9).map(text -> text + "é");
    }
}
