package com.akio.tws.preflight.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.facts.FolderAccess;
import com.akio.tws.preflight.facts.Volume;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.site.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands are pasted into a console of an administrator, and a snapshot may come from anywhere: what it says is never part of one as it is. */
class SelfTestTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "os.ubr|HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\UBR|reg.exe query \"HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\" /v \"UBR\" /reg:64",
        "processor.mhz|HKLM\\HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0\\~MHz|reg.exe query \"HKLM\\HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0\" /v \"~MHz\" /reg:64",
        "silverlight.version|HKLM\\SOFTWARE\\Microsoft\\Silverlight\\Version (32-bit view)|reg.exe query \"HKLM\\SOFTWARE\\Microsoft\\Silverlight\" /v \"Version\" /reg:32",
        "proxy.user|HKCU\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings|reg.exe query \"HKCU\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\" /reg:64",
        "directory.database-file|HKLM\\SYSTEM\\CurrentControlSet\\Services\\NTDS\\Parameters\\DSA Database file|"
                + "reg.exe query \"HKLM\\SYSTEM\\CurrentControlSet\\Services\\NTDS\\Parameters\" /v \"DSA Database file\" /reg:64",
        "session.horizon-client|HKLM\\SOFTWARE\\VMware, Inc.\\VMware VDM\\SessionData\\1|"
                + "reg.exe query \"HKLM\\SOFTWARE\\VMware, Inc.\\VMware VDM\\SessionData\\1\" /v \"ViewClient_Machine_Name\" /reg:64",
        "directory.database-file|HKLM\\SYSTEM\\CurrentControlSet\\Services\\NTDS|reg.exe query \"HKLM\\SYSTEM\\CurrentControlSet\\Services\\NTDS\" /v \"DSA Database file\" /reg:64",
        "firewall.device-settings|HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\Mdm|"
                + "reg.exe query \"HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\Mdm\" /s /reg:64"})
    void the_registry_is_asked_for_what_the_reading_says_it_read(String fact, String source, String command) {
        assertThat(first(fact, Reading.absent(source)).command()).hasValue(command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HKLM\\x\" & calc & \"\\Release", "HKLM\\$(calc)\\Release", "HKLM\\%COMSPEC%\\Release", "HKLM\\a`b\\Release", "HKLM\\a\nb\\Release",
        "HKLM\\a;b\\Release", "HKLM\\a|b\\Release", "HKLM\\a^b\\Release", "HKLM\\a'b\\Release", "HKLM\\a\u201Db\\Release", "HKLM", "HKLM\\", "\\\\evil\\share\\Release",
        "HKLM\\a\\Release (64-bit view)", "C:\\Windows\\Release", "HKLM\\a/reg:32\\Release"})
    void a_source_that_is_no_path_of_ours_becomes_no_command(String source) {
        assertThat(first("os.edition-id", Reading.absent(source)).command()).isEmpty();
    }

    @Test
    void the_letter_of_the_drive_comes_from_the_volume_that_was_read() {
        RecordedMachine machine = RecordedMachine.sound().set(DiskFacts.INSTALL_VOLUME, new Volume("E:\\", "\\\\?\\Volume{x}\\", Optional.of("ReFS")));

        assertThat(commands(machine.snapshot(), "install.bus")).containsExactly("Get-Partition -DriveLetter E | Get-Disk | Format-List -Property Number, BusType");
        assertThat(commands(machine.snapshot(), "install.volume")).contains("mountvol.exe E: /L");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\Mnt\\Data\\", "\\\\?\\Volume{x}\\", "C; calc\\", "C:\\;calc", ""})
    void a_volume_without_a_letter_gives_no_command(String root) {
        RecordedMachine machine = RecordedMachine.sound().set(DiskFacts.INSTALL_VOLUME, new Volume(root, "x", Optional.empty()));

        assertThat(commands(machine.snapshot(), "install.bus")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"C:\\Users\\Zoé\\AppData\\Local\\Akio (x86), true", "C:\\a\" & calc, false", "C:\\a$(calc), false", "C:\\, false", "C:\\a\\, false",
        "\\\\server\\share, false", "C:\\%TEMP%, false"})
    void a_folder_belongs_into_a_command_only_when_a_console_takes_none_of_its_signs_for_its_own(String folder, boolean taken) {
        RecordedMachine machine = RecordedMachine.sound().set(ClientFacts.INSTALL_FOLDER, new FolderAccess(folder, folder, Optional.empty(), List.of()));

        assertThat(commands(machine.snapshot(), "client.install-folder")).isEqualTo(taken ? List.of("icacls.exe \"" + folder + "\"") : List.of());
    }

    @Test
    void it_counts_what_was_read_what_is_not_there_and_what_could_not_be_read() {
        SelfTest test = of(snapshot(Map.of("dotnet.release", Reading.known(new Value.Whole(461814), "HKLM\\a\\Release"),
                "dotnet.version", Reading.absent("HKLM\\a\\Version"),
                "os.ubr", Reading.unreadable(Reason.of(Reason.Kind.DENIED, 5, "RegQueryValueEx"), "HKLM\\a\\UBR"))));

        assertThat(test.known()).isEqualTo(1);
        assertThat(test.absent()).isEqualTo(1);
        assertThat(test.unreadable()).extracting(ComparedReading::fact).containsExactly("os.ubr");
        assertThat(test.partial()).isFalse();
        assertThat(test.machine()).isEmpty();
    }

    @Test
    void a_sheet_of_some_readings_says_so_and_has_the_others_values_all_the_same() {
        Snapshot snapshot = RecordedMachine.sound().snapshot();
        SelfTest test = SelfTest.of(snapshot, Role.SERVER, false, "1", "install.bus"::equals);

        assertThat(test.partial()).isTrue();
        assertThat(test.readings()).singleElement().satisfies(reading -> assertThat(reading.comparisons().get(0).command()).isPresent());
    }

    @Test
    void a_reading_that_came_from_a_call_is_not_compared_with_the_registry() {
        Snapshot snapshot = snapshot(Map.of("session.console", Reading.known(new Value.Whole(1), "WTSGetActiveConsoleSessionId")));

        assertThat(of(snapshot).readings().get(0).comparisons()).extracting(Comparison::command).containsExactly(Optional.of("qwinsta.exe"));
    }

    @Test
    void a_fact_of_a_later_version_stands_on_the_sheet_without_a_command() {
        SelfTest test = of(snapshot(Map.of("quantum.state", Reading.known(new Value.Text("both"), "x"))));

        assertThat(test.readings()).singleElement().satisfies(reading -> assertThat(reading.comparisons()).isEmpty());
    }

    @Test
    void what_the_registry_holds_of_dot_net_is_asked_in_two_ways() {
        assertThat(commands(RecordedMachine.sound().snapshot(), DotNetFacts.RELEASE.name())).hasSize(2);
    }

    private static Comparison first(String fact, Reading<Value> reading) {
        return of(snapshot(Map.of(fact, reading))).readings().get(0).comparisons().get(0);
    }

    private static List<String> commands(Snapshot snapshot, String fact) {
        return of(snapshot).readings().stream().filter(reading -> reading.fact().equals(fact)).flatMap(reading -> reading.comparisons().stream())
                .flatMap(comparison -> comparison.command().stream()).toList();
    }

    private static SelfTest of(Snapshot snapshot) {
        return SelfTest.of(snapshot, Role.SERVER, false, "1", fact -> true);
    }

    private static Snapshot snapshot(Map<String, Reading<Value>> readings) {
        return new Snapshot(Instant.EPOCH, Duration.ZERO, new LinkedHashMap<>(readings));
    }
}
