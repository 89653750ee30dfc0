package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.OperatingSystemFacts.EDITION_ID;
import static com.akio.tws.preflight.facts.OperatingSystemFacts.INSTALLATION_TYPE;
import static com.akio.tws.preflight.facts.OperatingSystemFacts.PRODUCT_NAME;
import static com.akio.tws.preflight.facts.OperatingSystemFacts.SERVER_LEVELS;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OsEditionCheckTest {

    private static final String ID = "server.os.edition";

    static Stream<Row> editions() {
        return Stream.of(
                edition("ServerStandard", Status.PASS),
                edition("ServerDatacenter", Status.PASS),
                edition("serverdatacenter", Status.PASS),
                edition(" ServerStandard ", Status.PASS),
                edition("ServerStandardEval", Status.WARN),
                edition("ServerDatacenterEval", Status.WARN),
                edition("ServerStandardCor", Status.WARN),
                edition("ServerDatacenterCor", Status.WARN),
                edition("ServerStandardCore", Status.WARN),
                edition("ServerStandardEvalCor", Status.WARN),
                edition("ServerDatacenterEvalCore", Status.WARN),
                edition("ServerStandardACor", Status.FAIL),
                edition("ServerDatacenterACor", Status.FAIL),
                edition("ServerTurbine", Status.WARN),
                edition("ServerTurbineCor", Status.WARN),
                edition("ServerTurbineCore", Status.WARN),
                edition("ServerTurbineEval", Status.WARN),
                edition("serverturbineevalcor", Status.WARN),
                edition("ServerTurbineACor", Status.FAIL),
                edition("ServerHyperCore", Status.FAIL),
                edition("ServerAzureCor", Status.FAIL),
                edition("ServerCloudStorage", Status.FAIL),
                edition("ServerMultiPointPremium", Status.FAIL),
                Row.of("Nano Server by its level", machine -> machine.set(SERVER_LEVELS, List.of("NanoServer=1")), Status.FAIL),
                Row.of("an installation type that nobody knows", machine -> machine.set(INSTALLATION_TYPE, "WindowsPE"), Status.UNKNOWN),
                edition("ServerAzureStackHCICor", Status.FAIL),
                edition("ServerSolution", Status.FAIL),
                edition("ServerSolutionCor", Status.FAIL),
                edition("ServerStorageStandard", Status.FAIL),
                edition("ServerStorageStandardEval", Status.FAIL),
                edition("ServerStorageWorkgroup", Status.FAIL),
                edition("ServerRdsh", Status.FAIL),
                edition("ServerFoundation", Status.FAIL),
                edition("ServerDatacenterNano", Status.FAIL),
                edition("Server", Status.FAIL),
                edition("Professional", Status.FAIL),
                edition("EnterpriseEval", Status.FAIL),
                Row.of("a Nano Server by its installation type", machine -> machine.set(INSTALLATION_TYPE, "Nano Server"), Status.FAIL),
                Row.of("a Server Core by its installation type", machine -> machine.set(INSTALLATION_TYPE, "Server Core"), Status.WARN),
                Row.of("a Server Core by its missing desktop",
                        machine -> machine.set(SERVER_LEVELS, List.of("ServerCore=1")), Status.WARN),
                Row.of("a desktop that is switched off",
                        machine -> machine.set(SERVER_LEVELS, List.of("ServerCore=1", "Server-Gui-Shell=0")), Status.WARN),
                Row.of("a desktop in the other spelling of Microsoft's pages",
                        machine -> machine.set(SERVER_LEVELS, List.of("servercore=1", "ServerGuiShell=1")), Status.PASS),
                Row.of("the installation type is missing", machine -> machine.absent(INSTALLATION_TYPE), Status.PASS),
                Row.of("no server levels at all", machine -> machine.absent(SERVER_LEVELS), Status.PASS),
                Row.of("no edition", machine -> machine.absent(EDITION_ID), Status.UNKNOWN),
                Row.of("no edition, no product name", machine -> machine.absent(EDITION_ID, PRODUCT_NAME), Status.UNKNOWN),
                Row.of("an empty edition", machine -> machine.set(EDITION_ID, " "), Status.UNKNOWN),
                Row.of("the edition denied", machine -> machine.denied(EDITION_ID), Status.UNKNOWN),
                Row.of("the installation type denied", machine -> machine.denied(INSTALLATION_TYPE), Status.UNKNOWN),
                Row.of("the server levels denied", machine -> machine.denied(SERVER_LEVELS), Status.UNKNOWN),
                Row.of("the server levels denied on a client's edition",
                        machine -> machine.denied(SERVER_LEVELS).set(EDITION_ID, "Professional"), Status.FAIL),
                Row.of("the server levels denied, no installation type",
                        machine -> machine.denied(SERVER_LEVELS).absent(INSTALLATION_TYPE), Status.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void judges_the_edition_by_its_parts(Row row) {
        row.verify(ID);
    }

    @Test
    void an_evaluation_without_desktop_says_both() {
        Finding finding = Judged.finding(ID, RecordedMachine.sound().set(EDITION_ID, "ServerStandardEvalCor"), Site.DEFAULT);

        assertThat(Texts.in(Language.ENGLISH).say(finding.message())).contains("an evaluation, which will expire", "a Server Core");
        assertThat(Texts.in(Language.FRENCH).say(finding.remedy().orElseThrow())).contains("DISM", "Expérience utilisateur");
    }

    @ParameterizedTest
    @CsvSource({"ServerSolution,Essentials (Solution)",
            "ServerHyperCore,Hyper-V Server (Hyper)", "ServerFoundation,Foundation"})
    void names_an_edition_as_people_know_it(String editionId, String name) {
        Finding finding = Judged.finding(ID, RecordedMachine.sound().set(EDITION_ID, editionId), Site.DEFAULT);

        assertThat(Texts.in(Language.ENGLISH).say(finding.message()))
                .isEqualTo("The edition " + name + " is not one that the document names.");
    }

    /** A vendor's check that knew SKU 407 by no name blocked it (Azure/azure-powershell#23614). */
    @Test
    void azure_edition_is_for_akio_to_confirm_and_its_missing_desktop_is_said_too() {
        Finding finding = Judged.finding(ID, RecordedMachine.sound().set(EDITION_ID, "ServerTurbineCor"), Site.DEFAULT);

        assertThat(Texts.in(Language.ENGLISH).say(finding.message()))
                .contains("Datacenter: Azure Edition, a close relative of Datacenter", "Server Core without desktop");
        assertThat(Texts.in(Language.FRENCH).say(finding.remedy().orElseThrow()))
                .contains("confirmer Datacenter: Azure Edition par Akio", "--waive", "server.os.edition");
    }

    @ParameterizedTest
    @CsvSource({"Professional", "ServerRdsh", "IoTEnterpriseS"})
    void a_workstations_edition_names_the_other_role(String editionId) {
        Finding finding = Judged.finding(ID, RecordedMachine.sound().set(EDITION_ID, editionId), Site.DEFAULT);

        assertThat(Texts.in(Language.ENGLISH).say(finding.remedy().orElseThrow())).contains("--role client");
        assertThat(Texts.in(Language.FRENCH).say(finding.remedy().orElseThrow())).contains("--role client");
    }

    private static Row edition(String edition, Status expected) {
        return Row.of(edition, machine -> machine.set(EDITION_ID, edition), expected);
    }
}
