package com.akio.tws.preflight.windows.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.ProxySetting;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of {@code WinHttpSettings} and {@code DefaultConnectionSettings}, as machines hold them. */
class ConnectionSettingsTest {

    private static final Source SOURCE = new Source("HKLM\\x");

    /** What {@code netsh winhttp} leaves after "reset proxy", and after "set proxy" with and without exceptions; the last is what Internet Options write. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2800000000000000010000000000000000000000 | 1 | '' | '' | ''",
            "1800000000000000010000000000000000000000 | 1 | '' | '' | ''",
            "180000000000000003000000 0a000000 70726f78793a38303830 00000000 | 3 | proxy:8080 | '' | ''",
            "180000000000000003000000 0a000000 70726f78793a38303830 07000000 3c6c6f63616c3e | 3 | proxy:8080 | <local> | ''",
            "46000000 05000000 09000000 00000000 00000000 00000000 01000000 00000000 | 9 | '' | '' | ''",
            "46000000 1f000000 05000000 00000000 00000000 0c000000 687474703a2f2f702f702e70 01000000 | 5 | '' | '' | http://p/p.p",
            "460000000500000001000000 | 1 | '' | '' | ''",
            "3c000000 05000000 0f000000 04000000 703a3830 00000000 00000000 000000000000000000 | 15 | p:80 | '' | ''"})
    void is_read_as_windows_keeps_it(String hex, long flags, String proxy, String bypass, String script) {
        assertThat(decode(hex)).isEqualTo(Reading.known(new ProxySetting(flags, proxy, bypass, script), "HKLM\\x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18", "1800000000000000030000", "1800000000000000030000000a00000070726f",
            "180000000000000003000000ffffffff", "1800000000000000030000000000010041"})
    void what_is_cut_short_is_unreadable(String hex) {
        assertThat(decode(hex)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void another_type_is_unreadable() {
        assertThat(ConnectionSettings.decode(1, new byte[20], SOURCE)).isInstanceOf(Reading.Unreadable.class);
    }

    private static Reading<ProxySetting> decode(String hex) {
        return ConnectionSettings.decode(3, HexFormat.of().parseHex(hex.replace(" ", "")), SOURCE);
    }
}
