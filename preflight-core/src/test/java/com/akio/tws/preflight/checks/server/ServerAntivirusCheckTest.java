package com.akio.tws.preflight.checks.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.AntivirusFacts;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.facts.PrivilegeFacts;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServerAntivirusCheckTest {

    private static final List<String> BOTH = List.of("D:\\Akio\\TWS\\TWS_Services", "D:\\Akio\\TWS\\Logs");

    @Test
    void defender_that_leaves_out_both_folders_passes() {
        assertThat(defender().known(AntivirusFacts.PATHS, BOTH).finding().status()).isEqualTo(Status.PASS);
        assertThat(defender().known(AntivirusFacts.POLICY_PATHS, BOTH).finding().status()).isEqualTo(Status.PASS);
        assertThat(defender().known(AntivirusFacts.PATHS, List.of("D:\\Akio")).finding().status()).isEqualTo(Status.PASS);
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
                AntivirusFacts.POLICY_ALONE, AntivirusFacts.DEFENDER, AntivirusFacts.DEFENDER_STATE, AntivirusFacts.OTHERS);
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

    private static Trial defender() {
        return machine().known(AntivirusFacts.DEFENDER, new InstalledService("WinDefend", 2, Optional.empty()))
                .known(AntivirusFacts.DEFENDER_STATE, "RUNNING");
    }
}
