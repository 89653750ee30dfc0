package com.akio.tws.preflight.checks.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.facts.SessionFacts;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.TwsVersion;
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
        Finding finding = session("client.headset", 1, 1).site(SOFTPHONE)
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
