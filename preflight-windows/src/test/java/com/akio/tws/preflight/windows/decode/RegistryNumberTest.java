package com.akio.tws.preflight.windows.decode;

import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.windows.fake.Raw;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryNumberTest {

    private static final Source SOURCE = new Source("HKLM\\SOFTWARE\\X\\Release");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        ".NET 4.7.2,                  4,  f60b0700,         461814",
        "a DWORD is never negative,   4,  ffffffff,         4294967295",
        "a QWORD,                     11, 0000000001000000, 4294967296",
        "both halves of a QWORD,      11, ffffffff01000000, 8589934591"
    })
    void a_number_is_little_endian(String name, int type, String hex, long expected) {
        assertThat(RegistryNumber.decode(type, HexFormat.of().parseHex(hex), SOURCE))
                .isEqualTo(Reading.known(expected, SOURCE.where()));
    }

    @ParameterizedTest(name = "type {0}, {1} bytes")
    @CsvSource({
        "4,  0, 'expected REG_DWORD: 4 B, found 0 B'",
        "4,  3, 'expected REG_DWORD: 4 B, found 3 B'",
        "4,  5, 'expected REG_DWORD: 4 B, found 5 B'",
        "4,  8, 'expected REG_DWORD: 4 B, found 8 B'",
        "11, 4, 'expected REG_QWORD: 8 B, found 4 B'"
    })
    void another_size_is_malformed(int type, int size, String detail) {
        assertMalformed(RegistryNumber.decode(type, new byte[size], SOURCE), detail);
    }

    @Test
    void a_number_written_as_text_is_not_guessed() {
        assertMalformed(RegistryNumber.decode(1, Raw.wide("461808\0"), SOURCE), "expected REG_DWORD, REG_QWORD, found REG_SZ");
    }

    @Test
    void a_big_endian_number_is_not_guessed() {
        assertMalformed(RegistryNumber.decode(5, new byte[4], SOURCE),
                "expected REG_DWORD, REG_QWORD, found REG_DWORD_BIG_ENDIAN");
    }
}
