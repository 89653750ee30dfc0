package com.akio.tws.preflight.checks.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.facts.AntivirusFacts;
import com.akio.tws.preflight.facts.AntivirusFilter;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.facts.PrivilegeFacts;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Machines with another antivirus product than Defender, or beside it. Drivers, altitudes and makers are those of
 * learn.microsoft.com/windows-hardware/drivers/ifs/allocated-altitudes.
 */
class AntivirusProductsTest {

    private static final List<String> BOTH = List.of("D:\\Akio\\TWS\\TWS_Services", "D:\\Akio\\TWS\\Logs");
    private static final AntivirusFilter OF_DEFENDER =
            filter("WdFilter", "328010", "RUNNING", "system32\\drivers\\wd\\WdFilter.sys", "Microsoft® Windows® Operating System", "Microsoft Corporation");

    @Test
    void defenders_own_filter_is_no_other_product() {
        assertThat(defender().known(AntivirusFacts.PATHS, BOTH).known(AntivirusFacts.FILTERS, List.of(OF_DEFENDER)).finding().status())
                .isEqualTo(Status.PASS);
        Finding alone = machine().known(AntivirusFacts.FILTERS, List.of(OF_DEFENDER)).finding();
        assertThat(alone.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(alone)).doesNotContain("WdFilter").contains("no antivirus product that is known");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Sophos Endpoint Defense | 324050 | \\SystemRoot\\System32\\drivers\\SophosED.sys | Sophos Endpoint Defense | Sophos Ltd | Sophos (SophosED.sys, Sophos Ltd)",
            "CSAgent | 321410 | \\??\\C:\\Windows\\system32\\drivers\\CrowdStrike\\csagent.sys | CrowdStrike Falcon Sensor | CrowdStrike, Inc. | CrowdStrike Falcon (csagent.sys, CrowdStrike, Inc.)",
            "cyvrfsfd | 321234 | system32\\drivers\\cyvrfsfd.sys | Cortex XDR | Palo Alto Networks | Palo Alto Cortex XDR (cyvrfsfd.sys, Palo Alto Networks)",
            "eamonm | 328700 | system32\\drivers\\eamonm.sys | ESET Security | ESET | ESET (eamonm.sys, ESET)",
            "SRTSP | 329000 | x\\SRTSP64.SYS | Symantec AutoProtect | Broadcom | Symantec Endpoint Protection (SRTSP64.SYS, Broadcom)",
            "vsepflt | 328200 | system32\\drivers\\vsepflt.sys | VMware Tools | VMware, Inc. | VMware Guest Introspection (vsepflt.sys, VMware, Inc.)",
            "MpFilter | 328000 | system32\\drivers\\MpFilter.sys | Microsoft Malware Protection | Microsoft Corporation | Microsoft System Center Endpoint Protection (MpFilter.sys, Microsoft Corporation)",
            "NoListHasIt | 327000.25 | \\??\\C:\\Maker\\scan64.sys | Maker Shield | A Maker GmbH | Maker Shield (scan64.sys, A Maker GmbH)",
            "NoListHasIt | 327000 | \\??\\C:\\Maker\\scan64.sys | | A Maker GmbH | scan64.sys (A Maker GmbH)",
            "NoListHasIt | 327000 | | | | NoListHasIt.sys"})
    void a_filter_that_runs_is_asked_about_by_product_file_and_maker(String driver, String altitude, String path, String product,
            String company, String said) {
        AntivirusFilter filter = filter(driver, altitude, "RUNNING", path, product, company);
        for (Trial trial : List.of(machine(), defender().known(AntivirusFacts.PATHS, BOTH))) {
            Finding finding = trial.known(AntivirusFacts.FILTERS, List.of(OF_DEFENDER, filter)).finding();
            assertThat(finding.status()).isEqualTo(Status.MANUAL);
            assertThat(Trial.said(finding)).contains("Confirm that " + said + " leaves out D:\\Akio\\TWS\\TWS_Services");
        }
    }

    /** SentinelOne's filter stands among the activity monitors, 389040: its service tells. */
    @Test
    void a_product_of_another_altitude_is_known_by_its_service() {
        Finding finding = defender().known(AntivirusFacts.PATHS, BOTH).known(AntivirusFacts.FILTERS, List.of(OF_DEFENDER))
                .known(AntivirusFacts.OTHERS, List.of("SentinelOne (SentinelAgent)")).finding();
        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(finding)).contains("SentinelOne (SentinelAgent)");
    }

    @Test
    void a_product_with_driver_and_service_is_named_once_and_its_drivers_stand_together() {
        Finding finding = machine().known(AntivirusFacts.OTHERS, List.of("Bitdefender (EPSecurityService)", "ESET (ekrn)"))
                .known(AntivirusFacts.FILTERS, List.of(bitdefender("Atc", "320781"), bitdefender("gzflt", "320820"), bitdefender("trufos", "320770"),
                        bitdefender("vlflt", "320832"))).finding();
        assertThat(Trial.said(finding)).contains("Bitdefender (Atc.sys, gzflt.sys, trufos.sys, …, Bitdefender)", "ESET (ekrn)")
                .doesNotContain("EPSecurityService", "vlflt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOPPED", "ABSENT"})
    void a_driver_that_does_not_run_is_a_note_and_no_product(String state) {
        AntivirusFilter left = filter("eamonm", "328700", state, "system32\\drivers\\eamonm.sys", "ESET Security", "ESET");
        Finding finding = defender().known(AntivirusFacts.PATHS, BOTH).known(AntivirusFacts.FILTERS, List.of(OF_DEFENDER, left)).finding();
        assertThat(finding.status()).isEqualTo(Status.PASS);
        assertThat(Trial.said(finding)).contains("registered, but not running: ESET (eamonm.sys, ESET)");
        Finding nothing = machine().known(AntivirusFacts.FILTERS, List.of(left)).finding();
        assertThat(nothing.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(nothing)).contains("no antivirus product that is known", "not running: ESET (eamonm.sys, ESET)");
        Finding warned = defender().known(AntivirusFacts.FILTERS, List.of(left)).finding();
        assertThat(warned.status()).isEqualTo(Status.WARN);
        assertThat(Trial.said(warned)).contains("not running: ESET (eamonm.sys, ESET)").doesNotContain("Confirm that");
    }

    /** Kaspersky's klbg works at start only, klif all the time. */
    @Test
    void a_product_that_runs_is_not_said_to_be_left_over() {
        AntivirusFilter klif = filter("klif", "320400", "RUNNING", "klif.sys", "Kaspersky Endpoint Security", "AO Kaspersky Lab");
        AntivirusFilter klbg = filter("klbg", "320440", "STOPPED", "klbg.sys", "Something else", "AO KASPERSKY LAB");
        assertThat(Trial.said(machine().known(AntivirusFacts.FILTERS, List.of(klif, klbg)).finding())).doesNotContain("not running");
        AntivirusFilter stopped = filter("eamonm", "328700", "STOPPED", "eamonm.sys", "", "");
        assertThat(Trial.said(machine().known(AntivirusFacts.FILTERS, List.of(stopped)).known(AntivirusFacts.OTHERS, List.of("ESET (ekrn)")).finding()))
                .doesNotContain("not running");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNREADABLE", "START_PENDING", "STOP_PENDING", "PAUSED"})
    void a_driver_of_which_nobody_can_tell_that_it_stands_still_is_asked_about(String state) {
        AntivirusFilter filter = filter("eamonm", "328700", state, "eamonm.sys", "", "");
        assertThat(defender().known(AntivirusFacts.PATHS, BOTH).known(AntivirusFacts.FILTERS, List.of(filter)).finding().status())
                .isEqualTo(Status.MANUAL);
    }

    /** On a server Defender does not step back by itself: both scan, and both are to leave the folders out. */
    @Test
    void two_products_at_once_have_both_to_leave_them_out() {
        Finding finding = defender().known(AntivirusFacts.FILTERS, List.of(OF_DEFENDER, eset())).finding();
        assertThat(finding.status()).isEqualTo(Status.WARN);
        assertThat(Trial.said(finding)).contains("Microsoft Defender scans what it should leave out", "Confirm that ESET (eamonm.sys, ESET) leaves out",
                "beside it ESET (eamonm.sys, ESET)");
        Finding two = machine().known(AntivirusFacts.FILTERS, List.of(eset(), bitdefender("gzflt", "320820"))).finding();
        assertThat(Trial.said(two)).contains("ESET (eamonm.sys, ESET), Bitdefender (gzflt.sys, Bitdefender)");
    }

    /** mondoohq/mql#10381: a passive Defender still runs and calls itself switched on. */
    @Test
    void a_defender_in_passive_mode_leaves_it_to_the_other_product() {
        Finding finding = defender().known(AntivirusFacts.PASSIVE_MODE, 1L).known(AntivirusFacts.FILTERS, List.of(OF_DEFENDER, eset())).finding();
        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(finding)).contains("passive mode and does not scan in real time", "Confirm that ESET (eamonm.sys, ESET) leaves out");
        Finding alone = defender().known(AntivirusFacts.PASSIVE_MODE, 2L).finding();
        assertThat(alone.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(alone)).contains("If an antivirus program runs here");
        assertThat(defender().known(AntivirusFacts.PASSIVE_MODE, 0L).finding().status()).isEqualTo(Status.WARN);
    }

    /** MicrosoftDocs/microsoft-365-docs#5316: the value was set, and AMRunningMode stayed Normal. */
    @Test
    void a_policy_that_asks_for_passive_mode_is_asked_about_and_not_believed() {
        Finding finding = defender().known(AntivirusFacts.PASSIVE_MODE_FORCED, 1L).finding();
        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(finding)).contains("ForceDefenderPassiveMode", "AMRunningMode");
        assertThat(defender().known(AntivirusFacts.PASSIVE_MODE_FORCED, 1L).known(AntivirusFacts.PATHS, BOTH).finding().status())
                .isEqualTo(Status.PASS);
    }

    @Test
    void a_defender_that_a_policy_switches_off_is_asked_about_while_it_runs_and_counts_as_none_when_it_does_not() {
        Finding finding = defender().known(AntivirusFacts.REAL_TIME_OFF, 1L).finding();
        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(finding)).contains("DisableRealtimeMonitoring", "tamper protection");
        Finding stopped = defender().known(AntivirusFacts.DEFENDER_STATE, "STOPPED").known(AntivirusFacts.FILTERS, List.of(OF_DEFENDER)).finding();
        assertThat(stopped.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(stopped)).contains("no antivirus product that is known");
    }

    /** Defender for Endpoint's sensor (service Sense, filter MsSecFlt at 385600) scans nothing: neither a filter of the range nor a product. */
    @Test
    void the_sensor_of_defender_for_endpoint_alone_is_no_antivirus_program() {
        assertThat(Trial.said(machine().finding())).contains("no antivirus product that is known");
    }

    @Test
    void what_defender_hides_is_still_open_with_another_product_beside_it() {
        Finding finding = defender().known(AntivirusFacts.HIDDEN, 1L).known(AntivirusFacts.FILTERS, List.of(eset())).finding();
        assertThat(finding.status()).isEqualTo(Status.UNKNOWN);
        assertThat(Trial.said(finding)).contains("Confirm that ESET (eamonm.sys, ESET) leaves out");
    }

    /** What a tester found: the words of a driver's file are anybody's, and a spreadsheet's cell ends at 32 767 signs. */
    @Test
    void a_product_with_an_endless_name_is_named_by_its_beginning() {
        AntivirusFilter filter = filter("shield", "327000", "RUNNING", "system32\\drivers\\" + "x".repeat(50_000) + ".sys", "A".repeat(100_000), "B".repeat(100_000));

        assertThat(Trial.said(machine().known(AntivirusFacts.FILTERS, List.of(filter)).finding())).contains("AAAA").hasSizeLessThan(2000);
    }

    private static AntivirusFilter eset() {
        return filter("eamonm", "328700", "RUNNING", "system32\\drivers\\eamonm.sys", "ESET Security", "ESET");
    }

    private static AntivirusFilter bitdefender(String driver, String altitude) {
        return filter(driver, altitude, "RUNNING", "\\SystemRoot\\System32\\DRIVERS\\" + driver + ".sys", "Bitdefender Antivirus", "Bitdefender");
    }

    private static AntivirusFilter filter(String driver, String altitude, String state, String path, String product, String company) {
        return new AntivirusFilter(driver, List.of(altitude), 1, state, some(path), some(product), some(company), Optional.empty());
    }

    private static Optional<String> some(String text) {
        return Optional.ofNullable(text).filter(one -> !one.isEmpty());
    }

    private static Trial machine() {
        return Trial.of("server.antivirus").known(DiskFacts.INSTALL_DIRECTORY, "D:\\Akio\\").known(PrivilegeFacts.ELEVATION, 1L);
    }

    private static Trial defender() {
        return machine().known(AntivirusFacts.DEFENDER, new InstalledService("WinDefend", 2, Optional.empty()))
                .known(AntivirusFacts.DEFENDER_STATE, "RUNNING");
    }
}
