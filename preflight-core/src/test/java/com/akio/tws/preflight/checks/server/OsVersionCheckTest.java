package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.OperatingSystemFacts.BUILD;
import static com.akio.tws.preflight.facts.OperatingSystemFacts.BUILD_NUMBER;
import static com.akio.tws.preflight.facts.OperatingSystemFacts.DISPLAY_VERSION;
import static com.akio.tws.preflight.facts.OperatingSystemFacts.EDITION_ID;
import static com.akio.tws.preflight.facts.OperatingSystemFacts.INSTALLATION_TYPE;
import static com.akio.tws.preflight.facts.OperatingSystemFacts.PRODUCT_NAME;
import static com.akio.tws.preflight.facts.OperatingSystemFacts.PRODUCT_TYPE;
import static com.akio.tws.preflight.facts.OperatingSystemFacts.RELEASE_ID;
import static com.akio.tws.preflight.facts.OperatingSystemFacts.UBR;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OsVersionCheckTest {

    private static final String ID = "server.os.version";

    static Stream<Row> windows() {
        return Stream.of(
                server("Windows Server 2008 R2", "7601", Status.FAIL),
                server("Windows Server 2012 R2", "9600", Status.FAIL),
                server("the build below Windows Server 2016", "14392", Status.FAIL),
                server("Windows Server 2016", "14393", Status.PASS),
                server("the build above Windows Server 2016", "14394", Status.FAIL),
                server("the Semi-Annual Channel 1803", "17134", Status.FAIL),
                server("Windows Server 2019", "17763", Status.PASS),
                server("Windows Server 2022", "20348", Status.PASS),
                server("the annual channel 23H2", "25398", Status.FAIL),
                server("Windows Server 2025", "26100", Status.FAIL),
                server("a build that nobody knows yet", "99999", Status.FAIL),
                server("a build in blanks", " 20348 ", Status.PASS),
                Row.of("a domain controller is still a server", machine -> machine.set(PRODUCT_TYPE, "LanmanNT"), Status.PASS),
                Row.of("Server Core is still a server", machine -> machine.set(INSTALLATION_TYPE, "Server Core"), Status.PASS),
                Row.of("marks in other cases and with blanks",
                        machine -> machine.set(PRODUCT_TYPE, "servernt ").set(INSTALLATION_TYPE, " SERVER"), Status.PASS),
                Row.of("Windows 11 of the same build as Server 2025", machine -> client(machine, "26100"), Status.FAIL),
                Row.of("Windows 11 posing as Windows Server 2022 by its product name and edition",
                        machine -> client(machine, "22631").set(PRODUCT_NAME, "Windows Server 2022 Standard")
                                .set(EDITION_ID, "ServerStandard"), Status.FAIL),
                Row.of("Windows 11 posing as a server by its build too",
                        machine -> client(machine, "20348").set(PRODUCT_NAME, "Windows Server 2022 Standard"), Status.FAIL),
                Row.of("Windows 10 of the same build as Server 2016", machine -> client(machine, "14393"), Status.FAIL),
                Row.of("a client by product type alone",
                        machine -> machine.set(PRODUCT_TYPE, "WinNT").absent(INSTALLATION_TYPE), Status.FAIL),
                Row.of("a client by installation type alone",
                        machine -> machine.set(INSTALLATION_TYPE, "Client").absent(PRODUCT_TYPE), Status.FAIL),
                Row.of("a server by product type alone", machine -> machine.absent(INSTALLATION_TYPE), Status.PASS),
                Row.of("a server by installation type alone", machine -> machine.absent(PRODUCT_TYPE), Status.PASS),
                Row.of("a client's installation on a server's product type contradicts itself",
                        machine -> machine.set(INSTALLATION_TYPE, "Client"), Status.UNKNOWN),
                Row.of("a server's installation on a client's product type contradicts itself",
                        machine -> machine.set(PRODUCT_TYPE, "WinNT"), Status.UNKNOWN),
                Row.of("a contradiction does not save an unsupported build",
                        machine -> machine.set(PRODUCT_TYPE, "WinNT").set(BUILD_NUMBER, "26100"), Status.FAIL),
                Row.of("no mark at all", machine -> machine.absent(PRODUCT_TYPE, INSTALLATION_TYPE), Status.UNKNOWN),
                Row.of("a product type that nobody knows beside a server's installation",
                        machine -> machine.set(PRODUCT_TYPE, "AppliancE"), Status.UNKNOWN),
                Row.of("an installation type that nobody knows beside a server's product type",
                        machine -> machine.set(INSTALLATION_TYPE, "WindowsPE"), Status.UNKNOWN),
                Row.of("multi-session of the build of Server 2019", machine -> machine.set(BUILD_NUMBER, "17763")
                        .set(EDITION_ID, "ServerRdsh"), Status.FAIL),
                server("an insider build of the next server", "26404", Status.FAIL),
                Row.of("marks that mean nothing",
                        machine -> machine.set(PRODUCT_TYPE, "?").set(INSTALLATION_TYPE, "WindowsPE"), Status.UNKNOWN),
                Row.of("CurrentBuildNumber missing, CurrentBuild there", machine -> machine.absent(BUILD_NUMBER), Status.PASS),
                Row.of("no build at all", machine -> machine.absent(BUILD_NUMBER, BUILD), Status.UNKNOWN),
                Row.of("a build that is no number", machine -> machine.set(BUILD_NUMBER, "20348.rc"), Status.UNKNOWN),
                Row.of("the build denied", machine -> machine.denied(BUILD_NUMBER), Status.UNKNOWN),
                Row.of("the product type denied", machine -> machine.denied(PRODUCT_TYPE), Status.UNKNOWN),
                Row.of("the installation type denied", machine -> machine.denied(INSTALLATION_TYPE), Status.UNKNOWN),
                Row.of("the names that only people read denied",
                        machine -> machine.denied(PRODUCT_NAME, DISPLAY_VERSION, RELEASE_ID, UBR), Status.PASS));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void judges_by_build_and_marks(Row row) {
        row.verify(ID);
    }

    /** Whoever types the command on a PC gets the server's verdict: the finding names the other role. */
    @ParameterizedTest
    @CsvSource({"26200, Client, WinNT, Professional", "19045, Client, WinNT, IoTEnterpriseS", "7601, Client, WinNT, Professional",
            "22631, Client, ServerNT, ServerRdsh", "19043, Server, ServerNT, ServerRdsh"})
    void a_workstations_windows_names_the_other_role(String build, String installation, String type, String edition) {
        Finding finding = Judged.finding(ID, RecordedMachine.sound().set(BUILD_NUMBER, build).set(BUILD, build)
                .set(INSTALLATION_TYPE, installation).set(PRODUCT_TYPE, type).set(EDITION_ID, edition), Site.DEFAULT);

        assertThat(finding.status()).isEqualTo(Status.FAIL);
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).say(finding.message())).contains("--role client");
            assertThat(Texts.in(language).say(finding.remedy().orElseThrow())).contains("--role client", "Windows Server 2022");
        }
    }

    /** The question that vendors get for every new server (MicrosoftDocs/azure-docs#115087 for 2022, then for 2025). */
    @ParameterizedTest
    @CsvSource({"25398", "26100", "26404", "27842", "99999"})
    void a_server_that_came_after_the_document_says_whom_to_ask_and_not_to_go_back(String build) {
        Finding finding = Judged.finding(ID, RecordedMachine.sound().set(BUILD_NUMBER, build), Site.DEFAULT);

        assertThat(finding.status()).isEqualTo(Status.FAIL);
        assertThat(Texts.in(Language.ENGLISH).say(finding.message())).contains("newer than the document", "2024-09", "Windows Server 2022");
        assertThat(Texts.in(Language.ENGLISH).say(finding.remedy().orElseThrow()))
                .contains("Ask Akio", "--waive", "server.os.version=", "--catalogue").doesNotContain("Install TWS on", "2016");
        assertThat(Texts.in(Language.FRENCH).say(finding.message())).contains("plus récent que le document");
        assertThat(Texts.in(Language.FRENCH).say(finding.remedy().orElseThrow())).contains("Akio", "--waive", "--catalogue");
    }

    @ParameterizedTest
    @CsvSource({"9600, Windows Server 2012 R2", "17784, Azure Stack HCI 20H2", "20349, Azure Stack HCI 22H2"})
    void an_older_system_or_another_product_is_told_what_the_document_names(String build, String name) {
        Finding finding = Judged.finding(ID, RecordedMachine.sound().set(BUILD_NUMBER, build), Site.DEFAULT);

        if (!build.equals("20349")) {
            assertThat(Texts.in(Language.ENGLISH).say(finding.remedy().orElseThrow())).contains("Install TWS on one of these systems");
        }
        assertThat(Texts.in(Language.ENGLISH).say(finding.observed().orElseThrow())).contains(name);
    }

    @Test
    void windows_11_is_named_as_what_it_is_whatever_its_product_name() {
        Finding finding = Judged.finding(ID, client(RecordedMachine.sound(), "22631").set(PRODUCT_NAME, "Windows 10 Pro")
                .set(EDITION_ID, "Professional").set(DISPLAY_VERSION, "23H2"), Site.DEFAULT);

        assertThat(Texts.in(Language.ENGLISH).say(finding.observed().orElseThrow()))
                .isEqualTo("Windows 11 23H2 (build 22631.2113, Professional)");
    }

    @Test
    void windows_server_2016_shows_its_release_id_since_it_has_no_display_version() {
        Finding finding = Judged.finding(ID, RecordedMachine.sound().set(BUILD_NUMBER, "14393").absent(DISPLAY_VERSION)
                .set(RELEASE_ID, "1607"), Site.DEFAULT);

        assertThat(Texts.in(Language.FRENCH).say(finding.observed().orElseThrow()))
                .isEqualTo("Windows Server 2016 1607 (build 14393.2113, ServerStandard)");
    }

    private static Row server(String name, String build, Status expected) {
        return Row.of(name, machine -> machine.set(BUILD_NUMBER, build).set(BUILD, build), expected);
    }

    private static RecordedMachine client(RecordedMachine machine, String build) {
        return machine.set(BUILD_NUMBER, build).set(BUILD, build).set(PRODUCT_TYPE, "WinNT").set(INSTALLATION_TYPE, "Client");
    }
}
