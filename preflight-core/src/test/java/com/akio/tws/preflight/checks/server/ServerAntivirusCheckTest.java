package com.akio.tws.preflight.checks.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.AntivirusFacts;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.FolderFacts;
import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.facts.PrivilegeFacts;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAntivirusCheckTest {

    private static final List<String> BOTH = List.of("D:\\Akio\\TWS\\TWS_Services", "D:\\Akio\\TWS\\Logs");

    @Test
    void defender_that_leaves_out_both_folders_passes() {
        assertThat(defender().known(AntivirusFacts.PATHS, BOTH).finding().status()).isEqualTo(Status.PASS);
        assertThat(defender().known(AntivirusFacts.POLICY_PATHS, BOTH).finding().status()).isEqualTo(Status.PASS);
        assertThat(defender().known(AntivirusFacts.PATHS, List.of("D:\\Akio")).finding().status()).isEqualTo(Status.PASS);
    }

    /** Microsoft Learn, "Exclusions for Microsoft Defender Antivirus": system variables, and the contexts of real-time scanning. */
    @ParameterizedTest
    @ValueSource(strings = {"%ProgramFiles%\\Akio", "%programfiles%\\Akio\\TWS", "%SystemDrive%\\Program Files\\Akio", "%ProgramW6432%\\Akio",
            "C:\\Program Files\\Akio\\:{ScanTrigger:OnAccess}", "%ProgramFiles%\\Akio\\:{PathType:folder,ScanTrigger:OnAccess}",
            "%ProgramFiles%\\A*\\TWS\\:{PathType:folder}"})
    void an_exclusion_with_a_variable_or_for_real_time_scanning_counts(String entry) {
        assertThat(inProgramFiles().known(AntivirusFacts.PATHS, List.of(entry)).finding().status()).isEqualTo(Status.PASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\Program Files\\Akio\\:{ScanTrigger:OnDemand}", "C:\\Program Files\\Akio\\:{ScanType:full}",
            "C:\\Program Files\\Akio\\:{ScanTrigger:BM}", "C:\\Program Files\\Akio\\:{PathType:file}",
            "C:\\Program Files\\Akio\\:{Process:\"java.exe\"}", "C:\\Program Files\\Akio\\:{scantrigger:onaccess}",
            "C:\\Program Files\\Akio\\:{ScanTrigger:OnAccess,ScanTrigger:OnDemand}", "C:\\Program Files\\Akio\\:{New:thing}"})
    void an_exclusion_for_another_context_does_not_count_and_is_named(String entry) {
        Finding finding = inProgramFiles().known(AntivirusFacts.PATHS, List.of(entry)).finding();
        assertThat(finding.status()).isEqualTo(Status.WARN);
        assertThat(Trial.said(finding)).contains(entry.substring(entry.indexOf('{') + 1, entry.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ProgramFiles(x86)%\\Akio", "%AppData%\\Akio", "%USERPROFILE%", "%TEMP%", "%AKIO%", "%ProgramFiles", "%%", "%ProgramData%\\Akio"})
    void a_variable_that_leads_elsewhere_or_that_nobody_knows_covers_nothing(String entry) {
        assertThat(inProgramFiles().known(AntivirusFacts.PATHS, List.of(entry)).finding().status()).isEqualTo(Status.WARN);
    }

    @Test
    void a_missing_exclusion_warns_and_names_the_folder() {
        Finding finding = defender().known(AntivirusFacts.PATHS, List.of("D:\\Akio\\TWS\\Logs")).finding();
        assertThat(finding.status()).isEqualTo(Status.WARN);
        assertThat(Trial.said(finding)).contains("D:\\Akio\\TWS\\TWS_Services");
    }

    @Test
    void a_policy_that_stands_alone_makes_the_lists_of_the_machine_void() {
        assertThat(defender().known(AntivirusFacts.PATHS, BOTH).known(AntivirusFacts.POLICY_ALONE, 1L).finding().status())
                .isEqualTo(Status.WARN);
    }

    @Test
    void a_hidden_list_is_not_an_empty_one() {
        assertThat(defender().known(AntivirusFacts.HIDDEN, 1L).finding().status()).isEqualTo(Status.UNKNOWN);
        assertThat(defender().known(PrivilegeFacts.ELEVATION, 0L).finding().status()).isEqualTo(Status.UNKNOWN);
        assertThat(defender().finding().status()).isEqualTo(Status.WARN);
    }

    @ParameterizedTest
    @MethodSource("deciding")
    void a_denied_list_is_unknown_and_says_why(FactKey<?> fact) {
        Finding finding = defender().denied(fact).finding();
        assertThat(finding.status()).isEqualTo(Status.UNKNOWN);
        assertThat(Trial.said(finding)).contains("access denied");
    }

    static List<FactKey<?>> deciding() {
        return List.of(AntivirusFacts.PATHS, AntivirusFacts.POLICY_PATHS, AntivirusFacts.PROCESSES, AntivirusFacts.HIDDEN,
                AntivirusFacts.POLICY_ALONE, AntivirusFacts.DEFENDER, AntivirusFacts.DEFENDER_STATE, AntivirusFacts.OTHERS, AntivirusFacts.FILTERS,
                AntivirusFacts.PASSIVE_MODE, AntivirusFacts.PASSIVE_MODE_FORCED, AntivirusFacts.REAL_TIME_OFF);
    }

    @Test
    void another_product_is_asked_about_with_the_paths() {
        Finding finding = machine().known(AntivirusFacts.OTHERS, List.of("ESET (ekrn)")).finding();
        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(finding)).contains("ESET (ekrn)", "D:\\Akio\\TWS\\TWS_Services", "D:\\Akio\\TWS\\Logs");
        assertThat(defender().known(AntivirusFacts.PATHS, BOTH).known(AntivirusFacts.OTHERS, List.of("ESET (ekrn)")).finding()
                .status()).isEqualTo(Status.MANUAL);
    }

    @Test
    void a_machine_without_any_known_product_is_asked_about_too() {
        assertThat(machine().finding().status()).isEqualTo(Status.MANUAL);
        assertThat(machine().known(AntivirusFacts.DEFENDER, new InstalledService("WinDefend", 4, Optional.empty()))
                .known(AntivirusFacts.DEFENDER_STATE, "STOPPED").finding().status()).isEqualTo(Status.MANUAL);
    }

    private static Trial machine() {
        return Trial.of("server.antivirus").known(DiskFacts.INSTALL_DIRECTORY, "D:\\Akio\\")
                .known(PrivilegeFacts.ELEVATION, 1L);
    }

    private static Trial inProgramFiles() {
        return defender().known(DiskFacts.INSTALL_DIRECTORY, "C:\\Program Files\\Akio").known(FolderFacts.PROGRAM_DATA, "C:\\ProgramData");
    }

    private static Trial defender() {
        return machine().known(AntivirusFacts.DEFENDER, new InstalledService("WinDefend", 2, Optional.empty()))
                .known(AntivirusFacts.DEFENDER_STATE, "RUNNING");
    }
}
