package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.DiskFacts.INSTALL_DISKS;
import static com.akio.tws.preflight.facts.DiskFacts.INSTALL_VOLUME;
import static com.akio.tws.preflight.facts.DiskFacts.SYSTEM_DISKS;
import static com.akio.tws.preflight.facts.DiskFacts.SYSTEM_VOLUME;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.Volume;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeparateDriveCheckTest {

    private static final String ID = "server.disk.separate-drive";
    private static final Volume SYSTEM = new Volume("C:\\", "\\\\?\\Volume{aaaa}\\", Optional.of("NTFS"));

    static Stream<Row> volumes() {
        return Stream.of(
                install("another drive", "D:\\", "\\\\?\\Volume{bbbb}\\", Status.PASS),
                install("a volume mounted in a folder of the system's", "C:\\Data\\", "\\\\?\\Volume{bbbb}\\", Status.PASS),
                install("the system's own", "C:\\", "\\\\?\\Volume{aaaa}\\", Status.WARN),
                install("the system's own under another letter", "D:\\", "\\\\?\\VOLUME{AAAA}\\", Status.WARN),
                Row.of("another volume of the same physical disk",
                        machine -> machine.set(INSTALL_DISKS, List.of(0L)).set(SYSTEM_DISKS, List.of(0L)), Status.PASS),
                Row.of("no such drive", machine -> machine.absent(INSTALL_VOLUME), Status.WARN),
                Row.of("the system's volume is missing", machine -> machine.absent(SYSTEM_VOLUME), Status.UNKNOWN),
                Row.of("the install volume denied", machine -> machine.denied(INSTALL_VOLUME), Status.UNKNOWN),
                Row.of("the system's volume denied", machine -> machine.denied(SYSTEM_VOLUME), Status.UNKNOWN),
                Row.of("the disks below denied", machine -> machine.denied(INSTALL_DISKS, SYSTEM_DISKS), Status.PASS));
    }

    @ParameterizedTest
    @MethodSource("volumes")
    void another_volume_than_the_systems_is_advised(Row row) {
        row.verify(ID);
    }

    @Test
    void one_physical_disk_below_both_is_told() {
        Row row = Row.of("", machine -> machine.set(INSTALL_DISKS, List.of(1L, 2L)).set(SYSTEM_DISKS, List.of(2L)), Status.PASS);

        assertThat(Texts.in(Language.ENGLISH).say(row.finding(ID).message()))
                .isEqualTo("TWS will stand on another drive than Windows; both are on the same physical disk.");
    }

    private static Row install(String name, String root, String volume, Status expected) {
        return Row.of(name, machine -> machine.set(SYSTEM_VOLUME, SYSTEM)
                .set(INSTALL_VOLUME, new Volume(root, volume, Optional.empty())), expected);
    }
}
