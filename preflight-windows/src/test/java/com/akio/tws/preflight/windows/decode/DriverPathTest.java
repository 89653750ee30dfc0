package com.akio.tws.preflight.windows.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DriverPathTest {

    @ParameterizedTest
    @CsvSource({"system32\\drivers\\wd\\WdFilter.sys, D:\\Windows\\system32\\drivers\\wd\\WdFilter.sys",
            "\\SystemRoot\\System32\\drivers\\eamonm.sys, D:\\Windows\\System32\\drivers\\eamonm.sys",
            "\\systemroot\\system32\\DRIVERS\\x.sys, D:\\Windows\\system32\\DRIVERS\\x.sys",
            "\\??\\C:\\Program Files\\Maker\\x.sys, C:\\Program Files\\Maker\\x.sys",
            "\\DosDevices\\C:\\x\\x.sys, C:\\x\\x.sys", "\\\\?\\C:\\x\\x.sys, C:\\x\\x.sys",
            "C:\\Windows\\System32\\drivers\\x.sys, C:\\Windows\\System32\\drivers\\x.sys",
            "%SystemRoot%\\system32\\drivers\\x.sys, D:\\Windows\\system32\\drivers\\x.sys",
            "%WinDir%\\x.sys, D:\\Windows\\x.sys", "\"\\??\\C:\\a b\\x.sys\", C:\\a b\\x.sys", "system32/drivers/x.sys, D:\\Windows\\system32\\drivers\\x.sys"})
    void every_form_of_a_path_on_this_machine_is_understood(String imagePath, String file) {
        assertThat(DriverPath.of(Optional.of(imagePath), "x", "D:\\Windows")).contains(file);
    }

    @Test
    void a_driver_without_a_path_lies_among_the_drivers() {
        assertThat(DriverPath.of(Optional.empty(), "klif", "C:\\Windows")).contains("C:\\Windows\\System32\\drivers\\klif.sys");
        assertThat(DriverPath.of(Optional.of(" "), "klif", "C:\\Windows")).contains("C:\\Windows\\System32\\drivers\\klif.sys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\Device\\HarddiskVolume3\\x.sys", "\\??\\UNC\\server\\share\\x.sys", "\\\\server\\share\\x.sys", "%Other%\\x.sys",
            "C:x.sys", "\\??\\C:\\", "\\??\\GLOBALROOT\\Device\\x.sys", "\\Windows\\x.sys"})
    void a_path_of_a_device_or_a_network_or_of_no_known_form_is_none(String imagePath) {
        assertThat(DriverPath.of(Optional.of(imagePath), "x", "C:\\Windows")).isEmpty();
    }
}
