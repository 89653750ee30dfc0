package com.akio.tws.preflight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The masks by which processors are known. */
class NameMaskTest {

    @ParameterizedTest
    @CsvSource({"i#-9###*, Intel(R) Core(TM) i9-9820X CPU @ 3.30GHz, true", "i#-9###, i7-99999, false", "i#-11##*, i7-1185G7, true",
            "atom, Atomic, false", "core* 5 ###*, Intel(R) Core(TM) 5 120U, true", "core* i5, 13th Gen Intel(R) CoreT i5-13500H, true",
            "epyc$, AMD EPYC Processor, true", "epyc$, AMD EPYC 7643 48-Core Processor, false",
            "xeon ?####*, Intel(R) Xeon(R) CPU           E5530  @ 2.40GHz, true", "xeon e5-####* v2, Intel(R) Xeon(R) CPU E5-2687W v2, true",
            "core 2, Intel(R) Core(TM)2 Duo CPU E8400, true", "xeon @, Intel(R) Xeon(R) CPU @ 2.20GHz, true", "5 ###, i5 650, false"})
    void stands_in_a_name_where_its_words_and_numbers_do(String mask, String name, boolean stands) {
        assertThat(new NameMask(mask).standsIn(NameMask.plain(name))).isEqualTo(stands);
    }

    @Test
    void no_name_is_too_long_or_too_short() {
        assertThat(NameMask.plain("i7-9999 ".repeat(100_000))).hasSizeLessThanOrEqualTo(256);
        assertThat(new NameMask("*a*a*a*b").standsIn(NameMask.plain("a".repeat(1000)))).isFalse();
        assertThat(new NameMask("xeon").standsIn("")).isFalse();
    }
}
