package com.akio.tws.preflight.hook.wine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RegistryLinesTest {

    @Test
    void the_file_is_version_5_in_utf16_little_endian_with_its_mark() {
        byte[] file = RegistryLines.none().in("HKLM\\SOFTWARE\\X").number("n", 461808).toFile();

        assertThat(file).startsWith(0xFF, 0xFE);
        assertThat(new String(file, StandardCharsets.UTF_16)).isEqualTo("""
                Windows Registry Editor Version 5.00\r
                \r
                [HKEY_LOCAL_MACHINE\\SOFTWARE\\X]\r
                "n"=dword:00070bf0\r
                \r
                """);
    }

    @Test
    void a_base_machine_is_not_changed_by_what_is_added_to_it() {
        RegistryLines base = RegistryLines.none().in("HKLM\\SOFTWARE\\X").number("n", 1);
        byte[] before = base.toFile();

        RegistryLines both = base.and(RegistryLines.none().in("HKCU\\Software\\Y").text("t", "u"));

        assertThat(base.toFile()).isEqualTo(before);
        assertThat(both.toFile()).isNotEqualTo(before);
    }

    @Test
    void a_value_without_a_key_is_refused() {
        assertThatIllegalStateException().isThrownBy(() -> RegistryLines.none().text("a", "b")).withMessageContaining("in()");
    }

    @Test
    void a_key_that_names_no_hive_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RegistryLines.none().in("SOFTWARE\\X")).withMessageContaining("SOFTWARE\\X");
    }

    @Test
    void a_number_that_32_bits_cannot_hold_is_refused() {
        RegistryLines open = RegistryLines.none().in("HKLM\\X");

        assertThatIllegalArgumentException().isThrownBy(() -> open.number("n", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> open.number("n", 4294967296L));
    }
}
