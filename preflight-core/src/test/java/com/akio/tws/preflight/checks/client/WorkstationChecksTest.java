package com.akio.tws.preflight.checks.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.facts.AntivirusFacts;
import com.akio.tws.preflight.facts.AntivirusFilter;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.facts.FolderFacts;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.facts.PrivilegeFacts;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Use;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of a workstation: R11, R21 to R24 and R29. */
class WorkstationChecksTest {

    private static final long GIB = 1024L * 1024 * 1024;

    @ParameterizedTest(name = "{0} {1}, {2}: {3}")
    @CsvSource({"7600, WinNT, , FAIL", "7601, WinNT, Service Pack 1, PASS", "7601, WinNT, , UNKNOWN", "9200, WinNT, , FAIL",
            "9600, WinNT, , PASS", "9601, WinNT, , FAIL", "10239, WinNT, , FAIL", "10240, WinNT, , PASS", "19045, WinNT, , PASS",
            "19046, WinNT, , FAIL", "21999, WinNT, , FAIL", "22000, WinNT, , PASS", "26100, WinNT, , PASS", "28000, WinNT, , PASS",
            "7600, ServerNT, , FAIL", "7601, ServerNT, Service Pack 1, PASS", "7601, ServerNT, , UNKNOWN", "9200, ServerNT, , PASS",
            "9600, ServerNT, , WARN", "14393, ServerNT, , PASS", "17763, ServerNT, , PASS", "20348, ServerNT, , PASS",
            "17134, ServerNT, , FAIL", "26100, ServerNT, , FAIL", "20348, LanmanNT, , PASS", "19045, , , UNKNOWN", ", WinNT, , UNKNOWN"})
    void the_client_runs_on_the_versions_that_the_document_names(String build, String type, String servicePack, Status status) {
        Trial trial = Trial.of("client.os.version");
        Optional.ofNullable(build).ifPresent(known -> trial.known(OperatingSystemFacts.BUILD_NUMBER, known));
        Optional.ofNullable(type).ifPresent(known -> trial.known(OperatingSystemFacts.PRODUCT_TYPE, known));
        Optional.ofNullable(servicePack).ifPresent(known -> trial.known(OperatingSystemFacts.SERVICE_PACK, known));
        assertThat(trial.finding().status()).isEqualTo(status);
    }

    /**
     * Server 2012 R2 beside 2012 is asked of vendors again and again (MicrosoftDocs/azure-docs#38865); a session host is never told to be
     * a PC, and one that came after the document is no fault of its owner.
     */
    @Test
    void a_session_host_is_held_against_the_servers_of_the_document() {
        Trial host = Trial.of("client.os.version").known(OperatingSystemFacts.PRODUCT_TYPE, "ServerNT")
                .known(OperatingSystemFacts.INSTALLATION_TYPE, "Server");
        assertThat(Trial.said(host.known(OperatingSystemFacts.BUILD_NUMBER, "9600").finding()))
                .contains("Windows Server 2012 R2, a close relative of Windows Server 2012", "Have Akio confirm");
        for (String newer : List.of("25398", "26100", "26404", "29000")) {
            Finding finding = host.known(OperatingSystemFacts.BUILD_NUMBER, newer).finding();
            assertThat(finding.status()).isEqualTo(Status.FAIL);
            assertThat(Trial.said(finding)).contains("newer than the document", "Akio", "--waive", "--catalogue", "Windows Server 2022");
            assertThat(Trial.said(finding).replace(Trial.required(finding), "")).doesNotContain("Windows 10", "Windows 11");
        }
        for (String older : List.of("3790", "6003", "7600", "17134", "19042")) {
            Finding finding = host.known(OperatingSystemFacts.BUILD_NUMBER, older).finding();
            assertThat(finding.status()).isEqualTo(Status.FAIL);
            assertThat(Trial.said(finding)).contains("names for session hosts: Windows Server 2022").doesNotContain("newer");
        }
        assertThat(Trial.said(Trial.of("client.os.version").known(OperatingSystemFacts.PRODUCT_TYPE, "WinNT")
                .known(OperatingSystemFacts.BUILD_NUMBER, "9200").finding())).contains("names for workstations: Windows 11");
    }

    /** teknowledgist/Chocolatey-packages#56 (19043, product type 3), asheroto/winget-install#39 (22631), and both marks a server's. */
    @ParameterizedTest
    @CsvSource({"19043, ServerNT, Client", "22631, ServerNT, Client", "26100, ServerNT, Server", "22631, WinNT, Client"})
    void multi_session_is_a_workstations_windows_whatever_its_marks(String build, String type, String installation) {
        Finding finding = Trial.of("client.os.version").known(OperatingSystemFacts.BUILD_NUMBER, build)
                .known(OperatingSystemFacts.PRODUCT_TYPE, type).known(OperatingSystemFacts.INSTALLATION_TYPE, installation)
                .known(OperatingSystemFacts.EDITION_ID, "ServerRdsh").finding();
        assertThat(finding.status()).isEqualTo(Status.WARN);
    }

    /** Long-term and IoT editions are named by no row: builds seen in ansible-collections/ansible.windows and Win10 servicing lists. */
    @ParameterizedTest
    @CsvSource({"17763, EnterpriseS", "19044, IoTEnterpriseS", "26100, IoTEnterpriseSK", "22631, ProfessionalWorkstation"})
    void every_edition_of_a_named_workstation_is_named(String build, String edition) {
        assertThat(Trial.of("client.os.version").known(OperatingSystemFacts.BUILD_NUMBER, build)
                .known(OperatingSystemFacts.PRODUCT_TYPE, "WinNT").known(OperatingSystemFacts.INSTALLATION_TYPE, "Client")
                .known(OperatingSystemFacts.EDITION_ID, edition).finding().status()).isEqualTo(Status.PASS);
    }

    @Test
    void marks_that_contradict_each_other_decide_nothing_but_multi_session_is_known() {
        Trial trial = Trial.of("client.os.version").known(OperatingSystemFacts.BUILD_NUMBER, "22631")
                .known(OperatingSystemFacts.PRODUCT_TYPE, "ServerNT").known(OperatingSystemFacts.INSTALLATION_TYPE, "Client");
        assertThat(trial.finding().status()).isEqualTo(Status.UNKNOWN);
        assertThat(trial.known(OperatingSystemFacts.EDITION_ID, "ServerRdsh").finding().status()).isEqualTo(Status.WARN);
    }

    @ParameterizedTest
    @CsvSource({"461807, FAIL", "461808, PASS", "461814, PASS", "533509, PASS", "378389, FAIL"})
    void dot_net_4_7_2_or_later_is_needed(long release, Status status) {
        assertThat(Trial.of("client.dotnet").known(DotNetFacts.RELEASE, release).finding().status()).isEqualTo(status);
    }

    @Test
    void a_workstation_without_dot_net_fails_and_one_that_would_not_tell_is_unknown() {
        assertThat(Trial.of("client.dotnet").finding().status()).isEqualTo(Status.FAIL);
        assertThat(Trial.of("client.dotnet").denied(DotNetFacts.RELEASE).finding().status()).isEqualTo(Status.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"4096, PASS", "4000, PASS", "3973, WARN", "2048, WARN", "8192, PASS"})
    void four_gigabytes_are_advised(long mebibytes, Status status) {
        assertThat(Trial.of("client.memory").known(HardwareFacts.MEMORY_USABLE, mebibytes * 1024 * 1024).finding().status())
                .isEqualTo(status);
    }

    /** rcmaehl/WhyNotWin11#6 (4 GB, graphics take a part), MicrosoftDocs/feedback#2568 (2 GB of 4 taken), a 32-bit Windows, a guest's odd total. */
    @ParameterizedTest(name = "{0} MB usable of {1} MB fitted: {2}")
    @CsvSource({"3481, 4096, PASS", "3482, 4096, PASS", "2048, 4096, PASS", "3276, 4096, PASS", "2047, 4096, WARN", "3584, 3584, WARN",
            "3000, 16777216, WARN", "5900, 8192, PASS"})
    void four_gigabytes_fitted_are_enough_where_graphics_took_a_part(long usable, long fitted, Status status) {
        assertThat(Trial.of("client.memory").known(HardwareFacts.MEMORY_USABLE, usable * 1024 * 1024)
                .known(HardwareFacts.MEMORY_INSTALLED, fitted * 1024 * 1024).finding().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"Intel(R) Core(TM) i3-10100 CPU @ 3.60GHz, PASS", "Intel(R) Core(TM) i5-1235U, PASS", "AMD Ryzen 7 5800X, MANUAL", "Intel(R) Core(TM) Ultra 5 125U, PASS", "Intel(R) Core(TM) 7 150U, PASS",
            "Intel(R) Core(TM) i3-2100 CPU @ 3.10GHz, MANUAL", "AMD Ryzen AI 9 HX 370 w/ Radeon 890M, MANUAL", "Intel Celeron_4x0 (Conroe/Merom Class Core 2), MANUAL",
            "Intel(R) Pentium(R) Gold G5400, WARN", "Intel(R) Celeron(R) N4020, WARN", "Intel(R) Xeon(R) E-2288G, MANUAL",
            "Snapdragon X Elite, MANUAL"})
    void a_core_i3_or_faster_is_advised(String name, Status status) {
        assertThat(Trial.of("client.cpu").known(HardwareFacts.PROCESSOR_NAME, name).finding().status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} users, {1}, {2} GB: {3}")
    @CsvSource({"1, i5, 4, PASS", "100, i5, 4, PASS", "101, i5, 4, FAIL", "101, i5, 6, PASS", "500, i5, 6, PASS", "501, i5, 8, FAIL",
            "501, i7, 6, FAIL", "501, i7, 8, PASS", "1000, i7, 8, PASS", "1001, i7, 64, MANUAL", "100, i3, 4, FAIL", "100, i7, 4, PASS",
            "100, i5, 3, FAIL"})
    void the_workstation_of_a_smart_attendant_goes_by_the_users_it_supervises(int users, String family, long gigabytes, Status status) {
        assertThat(Trial.of("client.smartattendant").use(Use.SMARTATTENDANT).site("{'smartAttendantLicences': 1, 'supervisedUsers': " + users + "}")
                .known(HardwareFacts.PROCESSOR_NAME, "Intel(R) Core(TM) " + family + "-9999")
                .known(HardwareFacts.MEMORY_USABLE, gigabytes * GIB).finding().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"AMD Ryzen 5 7600X 6-Core Processor, equal performance", "Intel Core Processor (Broadwell), hypervisor",
            "Intel(R) Core(TM) i7-4790 CPU @ 3.60GHz, 2013", "Snapdragon X Elite, does not know", "Intel(R) Xeon(R) E-2288G CPU @ 3.70GHz, another line"})
    void a_smart_attendant_on_what_no_figure_measures_is_asked_and_told_why(String name, String said) {
        Finding finding = Trial.of("client.smartattendant").site("{'smartAttendantLicences': 1, 'supervisedUsers': 800}")
                .known(HardwareFacts.PROCESSOR_NAME, name).known(HardwareFacts.MEMORY_USABLE, 16 * GIB).finding();
        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(finding)).contains(said).contains("Core i7");
    }

    @Test
    void without_licence_there_is_no_smart_attendant_and_without_users_they_are_asked_for() {
        Trial trial = Trial.of("client.smartattendant").known(HardwareFacts.PROCESSOR_NAME, "Intel(R) Core(TM) i5-9999")
                .known(HardwareFacts.MEMORY_USABLE, 8 * GIB);
        assertThat(trial.finding().status()).isEqualTo(Status.NOT_APPLICABLE);
        Finding finding = trial.site("{'smartAttendantLicences': 1}").finding();
        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(finding)).contains("supervisedUsers");
    }

    @Test
    void silverlight_is_needed_by_the_v4_client_alone() {
        assertThat(Trial.of("client.silverlight").finding().status()).isEqualTo(Status.NOT_APPLICABLE);
        Trial trial = Trial.of("client.silverlight").use(Use.V4_CLIENT);
        assertThat(trial.finding().status()).isEqualTo(Status.FAIL);
        assertThat(trial.known(ClientFacts.SILVERLIGHT, "5.1.50918.0").finding().status()).isEqualTo(Status.PASS);
        assertThat(trial.known(ClientFacts.SILVERLIGHT, " ").finding().status()).as("a name without a version").isEqualTo(Status.FAIL);
        assertThat(trial.denied(ClientFacts.SILVERLIGHT).finding().status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void another_product_on_a_workstation_is_asked_about_by_its_filter_too() {
        AntivirusFilter filter = new AntivirusFilter("SentinelFilter", List.of("328000.5"), 0, "RUNNING", Optional.of("system32\\drivers\\sf.sys"),
                Optional.of("Shield"), Optional.of("A Maker"), Optional.empty());
        Finding finding = Trial.of("client.antivirus").known(AntivirusFacts.FILTERS, List.of(filter)).known(FolderFacts.PROGRAM_DATA, "C:\\ProgramData")
                .known(FolderFacts.PROFILES, "C:\\Users").finding();
        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(finding)).contains("Confirm that Shield (sf.sys, A Maker) leaves out", "TWS.exe");
    }

    @Test
    void the_clients_exclusions_may_be_for_one_user_unless_the_workstation_is_shared() {
        Trial trial = Trial.of("client.antivirus").known(AntivirusFacts.DEFENDER, new InstalledService("WinDefend", 2, Optional.empty()))
                .known(AntivirusFacts.DEFENDER_STATE, "RUNNING").known(PrivilegeFacts.ELEVATION, 1L)
                .known(FolderFacts.PROGRAM_DATA, "C:\\ProgramData").known(FolderFacts.PROFILES, "C:\\Users")
                .known(AntivirusFacts.PROCESSES, List.of("C:\\ProgramData\\Akio\\tws_client\\current\\tws.exe"))
                .known(AntivirusFacts.PATHS, List.of("%ProgramData%\\Akio\\tws_client\\current", "C:\\Users\\jdoe\\AppData\\Roaming\\Akio"));
        assertThat(trial.finding().status()).isEqualTo(Status.PASS);
        assertThat(trial.site("{'sharedWorkstations': true}").finding().status()).isEqualTo(Status.WARN);
        assertThat(trial.known(AntivirusFacts.POLICY_PATHS, List.of("C:\\Users\\*\\AppData\\Roaming\\Akio\\tws")).finding().status())
                .isEqualTo(Status.PASS);
        Finding finding = trial.absent(AntivirusFacts.PROCESSES).finding();
        assertThat(finding.status()).isEqualTo(Status.WARN);
        assertThat(Trial.said(finding)).contains("TWS.exe");
    }
}
