package com.akio.tws.preflight.windows.decode;

import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.windows.fake.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryTextTest {

    private static final Source SOURCE = new Source("HKLM\\SOFTWARE\\X\\Name");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "with its NUL,               1, 'ServerStandard\0',       ServerStandard",
        "without a NUL,              1, 'ServerStandard',         ServerStandard",
        "cut at the first NUL,       1, 'Server\0Standard\0',     Server",
        "with two NULs,              1, 'Server\0\0',             Server",
        "only a NUL,                 1, '\0',                     ''",
        "empty,                      1, '',                       ''",
        "trailing spaces are kept,   1, 'Windows Server  \0',     'Windows Server  '",
        "variables are not expanded, 2, '%SystemRoot%\\x.exe\0',  '%SystemRoot%\\x.exe'",
        "beyond ASCII,               1, 'Bienvenüe 中 𝄞\0',        'Bienvenüe 中 𝄞'"
    })
    void a_text_ends_at_its_first_nul(String name, int type, String written, String expected) {
        assertThat(RegistryText.decode(type, Raw.wide(written), SOURCE)).isEqualTo(Reading.known(expected, SOURCE.where()));
    }

    @Test
    void an_odd_number_of_bytes_is_malformed() {
        assertMalformed(RegistryText.decode(1, new byte[] {65, 0, 66}, SOURCE),
                "expected UTF-16LE: 2n B, found 3 B");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"0, REG_NONE", "3, REG_BINARY", "4, REG_DWORD", "7, REG_MULTI_SZ", "11, REG_QWORD", "99, REG_TYPE 99"})
    void another_type_is_malformed_and_named(int type, String name) {
        assertMalformed(RegistryText.decode(type, Raw.wide("1\0"), SOURCE), "expected REG_SZ, REG_EXPAND_SZ, found " + name);
    }

    @Test
    void half_a_surrogate_pair_becomes_the_replacement_character_so_that_it_can_be_saved() {
        assertThat(RegistryText.decode(1, new Raw().u16(0xd834).u16(0).done(), SOURCE).known()).contains("\ufffd");
    }
}
