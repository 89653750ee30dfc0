package com.akio.tws.preflight.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonTest {

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(Reason.of(Reason.Kind.MALFORMED, new Mismatch("REG_DWORD, REG_QWORD", "REG_SZ")),
                        "unexpected form: expected REG_DWORD, REG_QWORD, found REG_SZ",
                        "forme inattendue : attendu REG_DWORD, REG_QWORD, trouvé REG_SZ"),
                Arguments.of(Reason.of(Reason.Kind.DENIED, 5, "RegOpenKeyExW: Accès refusé."),
                        "access denied: RegOpenKeyExW: Accès refusé. (5)", "accès refusé : RegOpenKeyExW: Accès refusé. (5)"),
                Arguments.of(Reason.of(new Excess(Excess.Unit.BYTES, 8_388_608, OptionalLong.of(9_437_184))),
                        "with 9 MB it is larger than anything a bundle can hold (8 MB altogether)",
                        "avec 9 Mo, c’est plus que ce qu’un lot peut contenir (8 Mo en tout)"),
                Arguments.of(Reason.of(Reason.Kind.FAILED, "> 400000 values (450000)"),
                        "with 450000 values it is larger than anything a bundle can hold (400000 altogether)",
                        "avec 450000 valeurs, c’est plus que ce qu’un lot peut contenir (400000 en tout)"),
                Arguments.of(Reason.of(Reason.Kind.FAILED, "> 2000"), "there are more than the 2000 that can be kept",
                        "il y en a plus que les 2000 qui peuvent être gardés"),
                Arguments.of(Reason.of(Reason.Kind.FAILED, 5, "> 2000"), "the reading failed: > 2000 (5)", "la lecture a échoué : > 2000 (5)"),
                Arguments.of(Reason.of(Reason.Kind.DENIED, 5, ""), "access denied: (5)", "accès refusé : (5)"),
                Arguments.of(Reason.of(Reason.Kind.NOT_COLLECTED, ""), "not collected", "non collecté"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void speaks_the_readers_language_and_leaves_windows_words_as_they_are(Reason reason, String english, String french) {
        assertThat(Texts.in(Language.ENGLISH).say(reason.said())).isEqualTo(english);
        assertThat(Texts.in(Language.FRENCH).say(reason.said())).isEqualTo(french);
    }

    @Property
    void a_mismatch_is_found_again_in_its_detail(@ForAll @AlphaChars @StringLength(min = 1, max = 30) String expected, @ForAll String found) {
        Mismatch mismatch = new Mismatch(expected, found);

        assertThat(Mismatch.in(mismatch.detail())).contains(mismatch);
    }

    @Test
    void other_words_are_no_mismatch() {
        assertThat(Mismatch.in("RegOpenKeyExW: expected")).isEmpty();
        assertThat(Mismatch.in("")).isEmpty();
    }

    @Test
    void nothing_cannot_be_expected() {
        assertThatThrownBy(() -> new Mismatch("", "REG_SZ")).isInstanceOf(IllegalArgumentException.class);
    }
}
