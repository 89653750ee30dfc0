package com.akio.tws.preflight.checks.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.facts.ReachFacts;
import com.akio.tws.preflight.facts.ReachedPorts;
import com.akio.tws.preflight.facts.SessionFacts;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Purpose;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.Use;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site has is not what each of its PCs does: rows that concern some PCs only are asked, until somebody told what this one is for. */
class PurposeTest {

    private static final long GIB = 1024L * 1024 * 1024;
    private static final String SITE =
            "{'features': ['softphone', 'v4-client'], 'smartAttendantLicences': 2, 'supervisedUsers': 300}";

    static Stream<Trial> poorPcs() {
        return Stream.of(attendant(), headset(), Trial.of("client.silverlight"), refused("softphone-sip"), refused("softphone-voice"),
                refused("v4-services"), refused("v4-supervision"), refused("v4-chat"));
    }

    @ParameterizedTest
    @MethodSource("poorPcs")
    void an_untold_pc_is_asked_with_how_to_tell_and_never_refused(Trial trial) {
        Finding finding = trial.site(SITE).finding();

        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(finding)).contains("If this machine is ").contains("--use none");
    }

    @ParameterizedTest
    @MethodSource("poorPcs")
    void one_that_is_told_to_be_for_nothing_of_it_is_not_concerned(Trial trial) {
        Finding finding = trial.site(SITE).purpose(new Purpose(Optional.of(Set.of()), OptionalInt.empty())).finding();

        assertThat(finding.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(Trial.said(finding)).contains("As --use tells");
    }

    @ParameterizedTest
    @MethodSource("poorPcs")
    void one_that_is_told_to_be_for_all_of_it_is_judged(Trial trial) {
        assertThat(trial.site(SITE).purpose(new Purpose(Optional.of(Set.of(Use.values())), OptionalInt.empty())).finding().status())
                .isIn(Status.FAIL, Status.WARN);
    }

    @Test
    void what_is_told_counts_where_the_profile_is_silent() {
        assertThat(Trial.of("client.silverlight").use(Use.V4_CLIENT).finding().status()).isEqualTo(Status.FAIL);
        assertThat(headset().use(Use.SOFTPHONE).finding().status()).isEqualTo(Status.WARN);
        assertThat(refused("softphone-sip").use(Use.SOFTPHONE).finding().status()).isEqualTo(Status.FAIL);
        assertThat(attendant().use(Use.SMARTATTENDANT).finding().status()).as("how many users are supervised is asked").isEqualTo(Status.MANUAL);
        assertThat(refused("softphone-sip").finding().status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void a_pc_that_is_good_enough_for_every_use_is_not_asked() {
        Trial good = Trial.of("client.smartattendant").site(SITE).known(HardwareFacts.MEMORY_USABLE, 16 * GIB)
                .known(HardwareFacts.PROCESSOR_NAME, "Intel(R) Core(TM) i7-13700");

        assertThat(good.finding().status()).isEqualTo(Status.PASS);
    }

    @Test
    void every_check_of_a_use_is_for_client_machines() {
        for (Check check : Checks.all()) {
            if (check.use(CatalogueReader.builtIn()).isPresent()) {
                assertThat(check.id().name()).matches("client\\..*|network\\.flow\\.(softphone|v4)-.*");
            }
        }
        assertThatThrownBy(() -> Site.DEFAULT.usedFor(new Purpose(Optional.empty(), OptionalInt.of(3)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Purpose(Optional.empty(), OptionalInt.of(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    /** citrix/RDS sizing threads speak of 2 to 4 GB of system and so much for each user; the document's own figure is 120 MB (R10). */
    @ParameterizedTest(name = "{0} sessions, {1} MB: {2}")
    @CsvSource({"0, 4096, PASS", "30, 7696, PASS", "30, 7400, WARN", "30, 4096, WARN", "200, 32768, PASS", "300, 32768, WARN"})
    void a_session_host_carries_the_sessions_it_is_told(int sessions, long megabytes, Status status) {
        Finding finding = host(megabytes).purpose(new Purpose(Optional.empty(), OptionalInt.of(sessions))).finding();

        assertThat(finding.status()).isEqualTo(status);
        assertThat(Trial.required(finding)).contains(sessions + " sessions").contains("120 MB");
    }

    @Test
    void a_session_host_without_a_number_is_asked_and_told_for_how_many_it_is_enough() {
        Finding finding = host(16_384).finding();

        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(finding)).contains("--sessions N").contains("102 TWS users");
        assertThat(host(2048).finding().status()).isEqualTo(Status.WARN);
        assertThat(host(16_384).absent(SessionFacts.OWN).finding().status()).as("a server's snapshot").isEqualTo(Status.PASS);
        assertThat(host(16_384).absent(SessionFacts.OWN).known(OperatingSystemFacts.EDITION_ID, "ServerRdsh").finding().status())
                .as("multi-session").isEqualTo(Status.MANUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARM64", "arm64", "ARM"})
    void an_arm_pc_is_named_as_one_with_whom_to_ask(String architecture) {
        for (String id : List.of("client.cpu", "client.smartattendant")) {
            Finding finding = Trial.of(id).use(Use.SMARTATTENDANT).known(OperatingSystemFacts.ARCHITECTURE, architecture)
                    .known(HardwareFacts.PROCESSOR_NAME, "Snapdragon(R) X 12-core X1E80100 @ 3.40 GHz")
                    .known(HardwareFacts.MEMORY_USABLE, 16 * GIB).finding();

            assertThat(finding.status()).isEqualTo(Status.MANUAL);
            assertThat(Trial.said(finding)).contains("ARM processor").contains("ask Akio");
        }
    }

    /** 4 GB fitted of which graphics took a part, as for every workstation. */
    @Test
    void a_receptionists_pc_is_judged_by_the_memory_that_is_fitted() {
        Trial trial = Trial.of("client.smartattendant").use(Use.SMARTATTENDANT).site("{'supervisedUsers': 100}")
                .known(HardwareFacts.PROCESSOR_NAME, "Intel(R) Core(TM) i5-13500").known(HardwareFacts.MEMORY_USABLE, 3481L * 1024 * 1024);

        assertThat(trial.finding().status()).isEqualTo(Status.FAIL);
        assertThat(trial.known(HardwareFacts.MEMORY_INSTALLED, 4 * GIB).finding().status()).isEqualTo(Status.PASS);
    }

    private static Trial attendant() {
        return Trial.of("client.smartattendant").known(HardwareFacts.PROCESSOR_NAME, "Intel(R) Celeron(R) N4020")
                .known(HardwareFacts.MEMORY_USABLE, 4 * GIB);
    }

    private static Trial headset() {
        return Trial.of("client.headset").known(ClientFacts.USB_DEVICES, List.of("USB\\VID_046D&PID_C52B"))
                .known(SessionFacts.OWN, 1L).known(SessionFacts.CONSOLE, 1L);
    }

    private static Trial refused(String flow) {
        return Trial.of("network.flow." + flow).known(ReachFacts.ofFlow(flow), List.of(
                new ReachedPorts("pabx.example", Optional.of("192.0.2.1"), flow.startsWith("v4") ? "TCP" : "UDP", 5060, 5060, FlowOutcome.REFUSED, 12, "none", "",
                        Optional.empty())));
    }

    private static Trial host(long megabytes) {
        return Trial.of("client.memory").known(HardwareFacts.MEMORY_USABLE, megabytes * 1024 * 1024)
                .known(OperatingSystemFacts.PRODUCT_TYPE, "ServerNT").known(OperatingSystemFacts.INSTALLATION_TYPE, "Server")
                .known(SessionFacts.OWN, 2L);
    }
}
