package com.akio.tws.preflight.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsPathTest {

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"D:\\TWS", "d:/TWS", "C:\\", "C:\\Program Files\\Akio", "Z:\\é\\ü", "D:\\CONSOLE", "D:\\COM10", "D:\\TWS\\",
        "D:\\a\\\\b", "D:\\a\\..\\b", "D:\\.akio", "D:\\TWS 5.2", "D:\\my.com1", "D:\\NUL 1"})
    void a_drive_and_its_root_make_a_path_absolute(String path) {
        assertThat(WindowsPath.isAbsolute(path)).isTrue();
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "D:", "D:TWS", "\\TWS", "TWS", "\\\\server\\share", "\\\\?\\D:\\TWS", "/opt/tws", "é:\\TWS", "DD:\\TWS",
        "D:\\TWS:stream", "D:\\a|b", "D:\\a<b", "D:\\a\"b", "D:\\a?", "D:\\*", "D:\\a\nb", "%ProgramFiles%\\Akio"})
    void nothing_else_does(String path) {
        assertThat(WindowsPath.isAbsolute(path)).isFalse();
    }

    /** https://learn.microsoft.com/windows/win32/fileio/naming-a-file, “Naming conventions”. */
    @ParameterizedTest(name = "[{0}]: [{1}]")
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, value = {
        "D:\\CON\\TWS;CON", "D:\\NUL;NUL", "D:\\com1.txt\\x;com1.txt", "D:\\aux;aux", "D:\\TWS\\LPT9;LPT9", "D:\\prn.tar.gz;prn.tar.gz",
        "D:\\CONIN$;CONIN$", "D:/conout$/TWS;conout$", "D:\\COM¹;COM¹", "D:\\lpt².log;lpt².log", "D:\\nul .txt;nul .txt",
        "D:\\TWS ;TWS ", "D:\\TWS.;TWS.", "D:\\TWS .\\bin;TWS .", "D:\\...;...", "D:\\TWS:stream;TWS:stream", "D:\\x\\a|b;a|b", "D:\\a<b;a<b",
        "D:\\a>b;a>b", "D:\\a\"b;a\"b", "D:\\a?;a?", "D:\\*\\TWS;*"})
    void a_level_that_windows_forbids_is_named(String path, String level) {
        assertThat(WindowsPath.forbiddenLevel(path)).contains(level);
        assertThat(WindowsPath.isAbsolute(path)).isFalse();
    }

    @Test
    void a_level_has_255_signs_at_most() {
        assertThat(WindowsPath.forbiddenLevel("D:\\" + "é".repeat(255))).isEmpty();
        assertThat(WindowsPath.forbiddenLevel("D:\\" + "é".repeat(256))).isPresent();
    }

    @Test
    void a_path_without_a_root_has_no_levels_to_name() {
        assertThat(WindowsPath.forbiddenLevel("CON")).isEmpty();
    }
}
