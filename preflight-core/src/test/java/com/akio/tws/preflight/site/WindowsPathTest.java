package com.akio.tws.preflight.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsPathTest {

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"D:\\TWS", "d:/TWS", "C:\\", "C:\\Program Files\\Akio", "Z:\\é\\ü"})
    void a_drive_and_its_root_make_a_path_absolute(String path) {
        assertThat(WindowsPath.isAbsolute(path)).isTrue();
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "D:", "D:TWS", "\\TWS", "TWS", "\\\\server\\share", "\\\\?\\D:\\TWS", "/opt/tws", "é:\\TWS", "DD:\\TWS",
        "D:\\TWS:stream", "D:\\a|b", "D:\\a<b", "D:\\a\"b", "D:\\a?", "D:\\*", "D:\\a\nb", "%ProgramFiles%\\Akio"})
    void nothing_else_does(String path) {
        assertThat(WindowsPath.isAbsolute(path)).isFalse();
    }
}
