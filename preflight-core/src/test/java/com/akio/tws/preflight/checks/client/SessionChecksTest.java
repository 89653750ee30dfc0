package com.akio.tws.preflight.checks.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.facts.SessionFacts;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.site.Use;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions (R25) and headsets (R26). */
class SessionChecksTest {

    private static final String SOFTPHONE = "{'features': ['softphone']}";

    @Test
    void somebody_at_the_machine_itself_is_not_concerned() {
        assertThat(session("client.remote-session", 1, 1).finding().status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(session("client.remote-session", 1, 1).site(SOFTPHONE).finding().status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void every_feature_of_5_2_works_in_a_session_and_5_1_is_not_stated() {
        assertThat(session("client.remote-session", 3, 1).finding().status()).isEqualTo(Status.PASS);
        assertThat(session("client.remote-session", 3, 1).tws(TwsVersion.V5_1).finding().status()).isEqualTo(Status.WARN);
        assertThat(session("client.remote-session", 1, 1).known(SessionFacts.CITRIX_CLIENT, "PC-1").finding().status())
                .isEqualTo(Status.PASS);
    }

    @ParameterizedTest(name = "host {0} {1}, opened from {2}: {3}")
    @CsvSource({"17763, ServerDatacenter, 19045, PASS", "17763, ServerDatacenter, 10240, PASS", "17763, ServerDatacenterEval, 19045, PASS",
            "17763, ServerDatacenter, 0, MANUAL", "17763, ServerDatacenter, , MANUAL", "17763, ServerDatacenter, 22631, WARN",
            "17763, ServerDatacenter, 9600, WARN", "17763, ServerStandard, 19045, WARN", "20348, ServerDatacenter, 19045, WARN",
            "14393, ServerDatacenter, , WARN"})
    void softphone_is_validated_on_one_combination_only(String build, String edition, Long from, Status status) {
        Trial trial = session("client.remote-session", 3, 1).site(SOFTPHONE).known(OperatingSystemFacts.BUILD_NUMBER, build)
                .known(OperatingSystemFacts.EDITION_ID, edition).known(OperatingSystemFacts.PRODUCT_TYPE, "ServerNT");
        if (from != null) {
            trial.known(SessionFacts.CLIENT_BUILD, from);
        }
        assertThat(trial.finding().status()).isEqualTo(status);
        assertThat(trial.known(SessionFacts.CITRIX_CLIENT, "PC-1").finding().status()).isEqualTo(Status.WARN);
    }

    /** The host that its administrator looks at through the hypervisor's console; with the agent's multi-session edition as well. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"20348, ServerStandard, ServerNT", "17763, ServerDatacenter, ServerNT", "26100, ServerDatacenter, ServerNT",
            "22631, ServerRdsh, ServerNT", "9600, ServerStandard, LanmanNT"})
    void a_session_host_seen_from_its_console_keeps_the_question_open(String build, String edition, String type) {
        for (String site : List.of("{}", SOFTPHONE, "{'rdsUsers': 400}")) {
            Finding finding = session("client.remote-session", 1, 1).site(site).known(OperatingSystemFacts.BUILD_NUMBER, build)
                    .known(OperatingSystemFacts.EDITION_ID, edition).known(OperatingSystemFacts.PRODUCT_TYPE, type).finding();
            assertThat(finding.status()).isEqualTo(Status.MANUAL);
            assertThat(Trial.said(finding)).contains("run the check in that session", build, edition, "Windows Server 2019 Datacenter");
        }
    }

    /** Citrix's Remote PC Access, Horizon and WorkSpaces show the console itself; without their key the agent keeps it open. */
    @ParameterizedTest
    @CsvSource({"WSNM, VMware Horizon", "BrokerAgent, Citrix", "RDAgentBootLoader, Azure Virtual Desktop",
            "SkyLightWorkspaceConfigService, Amazon WorkSpaces"})
    void a_virtual_desktop_seen_from_its_console_is_asked_about(String service, String name) {
        Trial trial = session("client.remote-session", 1, 1).known(OperatingSystemFacts.PRODUCT_TYPE, "WinNT");
        assertThat(trial.finding().status()).isEqualTo(Status.NOT_APPLICABLE);
        Finding finding = trial.known(SessionFacts.DESKTOP_AGENTS, List.of(service)).finding();
        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(finding)).contains(name);
    }

    @Test
    void a_session_of_horizon_on_the_console_is_a_remote_one() {
        Trial trial = session("client.remote-session", 1, 1).known(SessionFacts.HORIZON_CLIENT, "THIN-07")
                .known(OperatingSystemFacts.PRODUCT_TYPE, "WinNT");
        assertThat(trial.finding().status()).isEqualTo(Status.PASS);
        assertThat(Trial.said(trial.site(SOFTPHONE).finding())).contains("Horizon", "another");
        assertThat(trial.finding().status()).isEqualTo(Status.WARN);
        Finding headset = session("client.headset", 1, 1).site(SOFTPHONE).known(SessionFacts.HORIZON_CLIENT, "THIN-07").finding();
        assertThat(headset.status()).isEqualTo(Status.MANUAL);
    }

    @Test
    void what_was_compared_is_shown() {
        Finding finding = session("client.remote-session", 3, 1).site(SOFTPHONE).known(OperatingSystemFacts.BUILD_NUMBER, "20348")
                .known(OperatingSystemFacts.PRODUCT_NAME, "Windows Server 2022 Standard")
                .known(OperatingSystemFacts.EDITION_ID, "ServerStandard").known(OperatingSystemFacts.PRODUCT_TYPE, "ServerNT")
                .known(SessionFacts.CLIENT_BUILD, 22631L).finding();
        assertThat(Trial.said(finding)).contains("Windows Server 2022 Standard (build 20348, ServerStandard)",
                "opened from: Windows 11 (build 22631)", "build 17763, Datacenter", "builds 10240 to 19045");
    }

    @Test
    void what_could_not_be_read_of_a_session_never_says_that_nobody_comes_from_elsewhere() {
        for (var key : List.of(SessionFacts.HORIZON_CLIENT, SessionFacts.DESKTOP_AGENTS, OperatingSystemFacts.PRODUCT_TYPE,
                OperatingSystemFacts.EDITION_ID)) {
            assertThat(session("client.remote-session", 1, 1).denied(key).finding().status()).isEqualTo(Status.MANUAL);
        }
    }

    @Test
    void a_service_and_an_untold_session_ask_a_person() {
        assertThat(session("client.remote-session", 0, 1).finding().status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.of("client.remote-session").known(SessionFacts.OWN, 1L).finding().status()).isEqualTo(Status.MANUAL);
        assertThat(session("client.remote-session", 1, 1).denied(SessionFacts.CITRIX_CLIENT).finding().status())
                .isEqualTo(Status.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"USB\\VID_0B0E&PID_2456, PASS, Jabra", "usb\\vid_047f&pid_c056, PASS, Plantronics", "USB\\VID_046D&PID_C52B, WARN, Jabra"})
    void a_headset_is_known_by_its_makers_number(String device, Status status, String named) {
        Finding finding = session("client.headset", 1, 1).use(Use.SOFTPHONE)
                .known(ClientFacts.USB_DEVICES, List.of("USB\\VID_8087&PID_0026", device)).finding();
        assertThat(finding.status()).isEqualTo(status);
        assertThat(Trial.said(finding)).contains(named);
    }

    @Test
    void without_softphone_no_headset_is_asked_for() {
        assertThat(session("client.headset", 1, 1).finding().status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void in_a_session_the_headset_is_on_another_machine() {
        Finding finding = session("client.headset", 3, 1).site(SOFTPHONE).finding();
        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(finding)).contains("machine in front of the user");
        assertThat(session("client.headset", 0, 1).site(SOFTPHONE).finding().status()).isEqualTo(Status.MANUAL);
    }

    @Test
    void devices_that_could_not_be_listed_are_unknown() {
        assertThat(session("client.headset", 1, 1).site(SOFTPHONE).denied(ClientFacts.USB_DEVICES).finding().status())
                .isEqualTo(Status.UNKNOWN);
    }

    private static Trial session(String id, long own, long console) {
        return Trial.of(id).known(SessionFacts.OWN, own).known(SessionFacts.CONSOLE, console);
    }
}
