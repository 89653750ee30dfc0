package com.akio.tws.preflight.windows.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Altitudes of Microsoft's list (learn.microsoft.com/windows-hardware/drivers/ifs/allocated-altitudes), and what lies beside the range. */
class FilterAltitudeTest {

    @ParameterizedTest
    @ValueSource(strings = {"320000", "320000.0001", "321234", "321410", "324050", "328010", "328010.5", "328700", "329000", "329998", "329998.000",
            "329998.", " 328010 ", "0328010", "328010.123456789012345678901234567890"})
    void an_antivirus_program_stands_here(String altitude) {
        assertThat(FilterAltitude.isOfAntivirus(altitude)).isTrue();
    }

    /** Activity monitors (SentinelOne 389040, Sophos 389220), bindflt 409800, luafv 135000, and no numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"319999", "319999.999", "329998.5", "330000", "389040", "389220", "365100", "409800", "135000", "32801", "3280100", "",
            ".5", "-328010", "328010,5", "328010.5.1", "0x50000", "328 010", "３２８０１０", "abc"})
    void nothing_of_an_antivirus_program_stands_here(String altitude) {
        assertThat(FilterAltitude.isOfAntivirus(altitude)).isFalse();
    }

    @Test
    void a_number_without_end_is_looked_at_once() {
        assertThat(FilterAltitude.isOfAntivirus("9".repeat(500_000))).isFalse();
        assertThat(FilterAltitude.isOfAntivirus("0".repeat(500_000) + "328010." + "1".repeat(400_000))).isTrue();
    }
}
