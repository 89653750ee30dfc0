package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertAbsent;
import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static com.akio.tws.preflight.windows.fake.Answers.assertUnreadable;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.Volume;
import com.akio.tws.preflight.facts.VolumeSpace;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Raw;
import com.akio.tws.preflight.windows.fake.Seen;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiskProbeTest {

    private static final String SYSTEM = "\\\\?\\Volume{11111111-0000-0000-0000-000000000000}\\";
    private static final String DATA = "\\\\?\\Volume{22222222-0000-0000-0000-000000000000}\\";
    private static final VolumeSpace SPACE = new VolumeSpace(500L << 30, 200L << 30, 100L << 30);

    private final FakeMachine machine = FakeMachine.empty();

    @BeforeEach
    void describe() {
        machine.registry.text("SOFTWARE\\Microsoft\\Windows\\CurrentVersion", "ProgramFilesDir", "C:\\Program Files");
        machine.knows("windowsDirectory", "C:\\Windows").knows("mountPoint(C:\\Windows)", "C:\\");
        volume("C:\\", SYSTEM, 0);
        volume("D:\\", DATA, 1);
        machine.knows("mountPoint(D:\\Akio)", "D:\\").knows("mountPoint(C:\\Program Files\\Akio)", "C:\\");
    }

    @Test
    void the_folder_that_was_asked_for_is_measured_although_it_does_not_exist() {
        Seen seen = look("D:\\Akio");
        assertThat(seen.value(DiskFacts.INSTALL_DIRECTORY)).isEqualTo("D:\\Akio");
        assertThat(seen.value(DiskFacts.INSTALL_VOLUME)).isEqualTo(new Volume("D:\\", DATA, Optional.of("NTFS")));
        assertThat(seen.value(DiskFacts.INSTALL_SPACE)).isEqualTo(SPACE);
        assertThat(seen.value(DiskFacts.INSTALL_DISKS)).containsExactly(1L);
        assertThat(seen.value(DiskFacts.INSTALL_BUS)).isEqualTo("SAS");
        assertThat(seen.value(DiskFacts.SYSTEM_VOLUME)).isEqualTo(new Volume("C:\\", SYSTEM, Optional.of("NTFS")));
        assertThat(seen.value(DiskFacts.SYSTEM_DISKS)).containsExactly(0L);
    }

    @Test
    void without_a_folder_the_default_below_the_programs_is_measured() {
        Seen seen = Seen.by(new DiskProbe(machine.machine(), Optional.empty()));
        assertThat(seen.value(DiskFacts.INSTALL_DIRECTORY)).isEqualTo("C:\\Program Files\\Akio");
        assertThat(seen.value(DiskFacts.INSTALL_VOLUME).name()).isEqualTo(SYSTEM);
    }

    @Test
    void programs_in_the_root_of_a_drive_get_no_second_backslash() {
        machine.registry.text("SOFTWARE\\Microsoft\\Windows\\CurrentVersion", "ProgramFilesDir", "D:\\");
        assertThat(Seen.by(new DiskProbe(machine.machine(), Optional.empty())).value(DiskFacts.INSTALL_DIRECTORY))
                .isEqualTo("D:\\Akio");
    }

    @Test
    void a_mounted_folder_counts_as_its_own_volume_and_not_as_its_drive() {
        machine.knows("mountPoint(C:\\Mnt\\Data\\Akio)", "C:\\Mnt\\Data\\");
        volume("C:\\Mnt\\Data\\", DATA, 2);
        assertThat(look("C:\\Mnt\\Data\\Akio").value(DiskFacts.INSTALL_VOLUME))
                .isEqualTo(new Volume("C:\\Mnt\\Data\\", DATA, Optional.of("NTFS")));
        assertThat(look("C:\\Mnt\\Data\\Akio").value(DiskFacts.INSTALL_DISKS)).containsExactly(2L);
    }

    @Test
    void a_drive_that_does_not_exist_is_absent() {
        Seen seen = look("X:\\Akio");
        assertAbsent(seen.reading(DiskFacts.INSTALL_VOLUME));
        assertAbsent(seen.reading(DiskFacts.INSTALL_SPACE));
        assertAbsent(seen.reading(DiskFacts.INSTALL_DISKS));
        assertAbsent(seen.reading(DiskFacts.INSTALL_BUS));
    }

    @Test
    void a_drive_without_a_volume_name_is_not_a_missing_drive() {
        machine.knows("mountPoint(S:\\Akio)", "S:\\").knows("space(S:\\)", SPACE);
        Seen seen = look("S:\\Akio");
        assertUnreadable(seen.reading(DiskFacts.INSTALL_VOLUME), Reason.Kind.FAILED);
        assertThat(seen.value(DiskFacts.INSTALL_SPACE)).isEqualTo(SPACE);
    }

    @Test
    void a_default_folder_that_is_not_known_is_not_a_missing_drive() {
        Seen seen = Seen.by(new DiskProbe(FakeMachine.empty().machine(), Optional.empty()));
        assertAbsent(seen.reading(DiskFacts.INSTALL_DIRECTORY));
        assertUnreadable(seen.reading(DiskFacts.INSTALL_VOLUME), Reason.Kind.FAILED);
        assertUnreadable(seen.reading(DiskFacts.INSTALL_SPACE), Reason.Kind.FAILED);
    }

    @Test
    void a_volume_that_does_not_tell_its_file_system_is_a_volume() {
        machine.refuses("fileSystem(D:\\)");
        assertThat(look("D:\\Akio").value(DiskFacts.INSTALL_VOLUME)).isEqualTo(new Volume("D:\\", DATA, Optional.empty()));
    }

    @Test
    void refused_and_cut_answers_cost_only_themselves() {
        machine.refuses("diskExtents(" + DATA + ")").knows("deviceDescriptor(" + DATA + ")", new byte[8]);
        Seen seen = look("D:\\Akio");
        assertDenied(seen.reading(DiskFacts.INSTALL_DISKS));
        assertMalformed(seen.reading(DiskFacts.INSTALL_BUS));
        assertThat(seen.value(DiskFacts.INSTALL_SPACE)).isEqualTo(SPACE);
        assertThat(seen.value(DiskFacts.SYSTEM_DISKS)).containsExactly(0L);
    }

    private void volume(String root, String name, long disk) {
        machine.knows("volumeName(" + root + ")", name).knows("fileSystem(" + root + ")", "NTFS").knows("space(" + root + ")", SPACE)
                .knows("diskExtents(" + name + ")", new Raw().u32(1, 0).u32(disk).zeros(20).done())
                .knows("deviceDescriptor(" + name + ")", new Raw().u32(40, 40).zeros(20).u32(10).zeros(8).done());
    }

    private Seen look(String directory) {
        return Seen.by(new DiskProbe(machine.machine(), Optional.of(directory)));
    }
}
