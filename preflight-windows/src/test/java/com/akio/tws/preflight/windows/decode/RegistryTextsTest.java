package com.akio.tws.preflight.windows.decode;

import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.windows.fake.Raw;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegistryTextsTest {

    private static final Source SOURCE = new Source("HKLM\\SYSTEM\\X\\List");

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("two texts", "a\0b\0\0", List.of("a", "b")),
                Arguments.of("an empty text inside is kept", "a\0\0b\0\0\0", List.of("a", "", "b", "")),
                Arguments.of("an empty text first", "\0b\0\0", List.of("", "b")),
                Arguments.of("the list's own NUL is missing", "a\0b\0", List.of("a", "b")),
                Arguments.of("both NULs are missing", "a\0b", List.of("a", "b")),
                Arguments.of("an empty list", "\0", List.of()),
                Arguments.of("an empty list with two NULs", "\0\0", List.of("")),
                Arguments.of("no bytes at all", "", List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void a_list_loses_only_its_own_end(String name, String written, List<String> expected) {
        assertThat(RegistryTexts.decode(7, Raw.wide(written), SOURCE).known()).contains(expected);
    }

    @Test
    void a_single_text_is_no_list() {
        assertMalformed(RegistryTexts.decode(1, Raw.wide("a\0"), SOURCE), "expected REG_MULTI_SZ, found REG_SZ");
    }

    @Test
    void an_odd_number_of_bytes_is_malformed() {
        assertMalformed(RegistryTexts.decode(7, new byte[5], SOURCE));
    }
}
