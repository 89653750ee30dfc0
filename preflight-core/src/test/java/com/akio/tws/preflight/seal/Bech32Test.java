package com.akio.tws.preflight.seal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Bech32Test {

    @Property(tries = 300)
    void what_is_written_is_read(@ForAll @Size(max = 80) byte[] data) {
        String text = new Bech32("age", data).text();

        assertThat(Bech32.fault(text)).isEmpty();
        assertThat(Bech32.of(text).data()).isEqualTo(data);
    }

    @Property(tries = 300)
    void one_wrong_letter_is_found(@ForAll @Size(32) byte[] data, @ForAll @IntRange(max = 57) int place, @ForAll @IntRange(min = 1, max = 31) int by) {
        String letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
        StringBuilder text = new StringBuilder(new Bech32("age", data).text());
        int at = 4 + place;
        text.setCharAt(at, letters.charAt(letters.indexOf(text.charAt(at)) ^ by));

        assertThat(Bech32.fault(text.toString())).contains(Bech32.Fault.CHECKSUM);
    }

    /** From BIP 173, "Test vectors"; those whose five bits make no whole bytes are left out. */
    @ParameterizedTest
    @ValueSource(strings = {"A12UEL5L", "a12uel5l", "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
        "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"})
    void is_sound(String text) {
        assertThat(Bech32.fault(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 1nwldj5", "\u007F1axkwrx", "pzry9x0s0muk", "1pzry9x0s0muk", "x1b4n0q5v", "li1dgmt3", "de1lg7wt\u00FF",
        "A1G7SGD8", "10a06t8", "1qzzfhee", "a12UEL5L"})
    void is_not_sound(String text) {
        assertThat(Bech32.fault(text)).isPresent();
    }
}
