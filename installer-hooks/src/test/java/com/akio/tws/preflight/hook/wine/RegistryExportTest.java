package com.akio.tws.preflight.hook.wine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegistryExportTest {

    private static final String BASE = """
            Windows Registry Editor Version 5.00\r
            \r
            [HKEY_LOCAL_MACHINE\\Software\\X]\r
            "long"=hex:01,02,\\\r
              03,04\r
            """;

    @Test
    void data_over_several_lines_is_one_value() {
        assertThat(RegistryExport.ofRegFile(BASE).lines()).containsExactlyInAnyOrder(
                "[HKEY_LOCAL_MACHINE\\Software\\X]", "[HKEY_LOCAL_MACHINE\\Software\\X] \"long\"=hex:01,02,03,04");
    }

    @Test
    void what_wine_rewrites_at_every_start_is_no_change() {
        RegistryExport after = RegistryExport.ofRegFile(BASE + """
                "DriverDateData"=hex:ff\r
                [HKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\Control\\Video\\{26d426fb}\\0000]\r
                "DriverDesc"="Wine Adapter"\r
                [HKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\Control\\ServiceCurrent]\r
                @=dword:00000003\r
                """);

        assertThat(RegistryExport.ofRegFile(BASE).changesTo(after)).isEmpty();
    }

    @Test
    void anything_else_is_named_with_its_key() {
        RegistryExport after = RegistryExport.ofRegFile(BASE.replace("03,04", "03,05"));

        assertThat(RegistryExport.ofRegFile(BASE).changesTo(after)).containsExactly(
                "+ [HKEY_LOCAL_MACHINE\\Software\\X] \"long\"=hex:01,02,03,05",
                "- [HKEY_LOCAL_MACHINE\\Software\\X] \"long\"=hex:01,02,03,04");
    }

    @Test
    void what_wine_keeps_in_its_files_reads_like_an_export() {
        RegistryExport hive = RegistryExport.ofHive("HKEY_LOCAL_MACHINE", """
                WINE REGISTRY Version 2
                ;; All keys relative to \\\\Machine

                #arch=win64

                [Software\\\\Akio\\\\\\xc9preuve] 1732398
                #time=1db3e0
                "long"=hex:01,02,\\
                  03
                "path"="C:\\\\xc9"
                """);

        assertThat(hive.lines()).containsExactlyInAnyOrder(
                "[HKEY_LOCAL_MACHINE\\Software\\Akio\\Épreuve]",
                "[HKEY_LOCAL_MACHINE\\Software\\Akio\\Épreuve] \"long\"=hex:01,02,03",
                "[HKEY_LOCAL_MACHINE\\Software\\Akio\\Épreuve] \"path\"=\"C:\\\\xc9\"");
    }
}
