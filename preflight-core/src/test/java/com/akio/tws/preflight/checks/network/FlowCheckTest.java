package com.akio.tws.preflight.checks.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.certificate.CertificateAlgorithms;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.facts.CertificateParticulars;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.ReachFacts;
import com.akio.tws.preflight.facts.ReachedPorts;
import com.akio.tws.preflight.facts.ReachedWay;
import com.akio.tws.preflight.facts.TlsSeen;
import com.akio.tws.preflight.facts.TlsSeen.NameMatch;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowCheckTest {

    private static final Site WITH_CALENDAR = Sites.planned("\"connectors\": [{\"kind\": \"exchange\", \"host\": \"mail.example\"}]");
    private static final Site WITH_PABX = Sites.planned("\"pabx\": {\"kind\": \"mivoice-5000\", \"host\": \"pabx.example\"}");

    @Test
    void there_is_one_check_for_each_flow_of_the_document_in_its_order() {
        assertThat(FlowChecks.of(CatalogueReader.builtIn())).extracting(Check::id).extracting(Object::toString).containsExactlyElementsOf(
                CatalogueReader.builtIn().flows().stream().map(Flow::name).map(name -> "network.flow." + name).toList());
    }

    @Test
    void a_flow_that_the_site_does_not_have_is_not_applicable() {
        assertThat(status("calendar", RecordedMachine.sound(), Site.DEFAULT)).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void a_flow_that_nobody_rehearsed_asks_a_person() {
        assertThat(status("calendar", RecordedMachine.sound(), WITH_CALENDAR)).isEqualTo(Status.MANUAL);
    }

    @ParameterizedTest
    @CsvSource({"VERIFIED, PASS", "OPEN, PASS", "ACCEPTED, UNKNOWN", "INTERCEPTED, FAIL", "REFUSED, FAIL", "SILENT, FAIL", "NO_ROUTE, FAIL", "UNRESOLVED, FAIL"})
    void an_outcome_makes_a_status(FlowOutcome outcome, Status expected) {
        assertThat(status("calendar", reached("calendar", tcp(443, outcome, Optional.empty())), WITH_CALENDAR)).isEqualTo(expected);
    }

    @Test
    void where_the_document_leaves_a_choice_of_ports_one_is_enough() {
        RecordedMachine one = reached("pabx-csta", tcp(3211, FlowOutcome.OPEN, Optional.empty()),
                tcp(4211, FlowOutcome.REFUSED, Optional.empty()));
        RecordedMachine none = reached("pabx-csta", tcp(3211, FlowOutcome.REFUSED, Optional.empty()),
                tcp(4211, FlowOutcome.REFUSED, Optional.empty()));

        assertThat(status("pabx-csta", one, WITH_PABX)).isEqualTo(Status.PASS);
        assertThat(status("pabx-csta", none, WITH_PABX)).isEqualTo(Status.FAIL);
    }

    /** R57 asks that the way be open: an Active Directory listens on 389 alone, and refuses 443. */
    @ParameterizedTest
    @CsvSource({"OPEN, REFUSED, PASS", "REFUSED, OPEN, PASS", "SILENT, OPEN, PASS", "OPEN, SILENT, PASS", "REFUSED, REFUSED, WARN",
            "SILENT, REFUSED, WARN", "SILENT, SILENT, FAIL", "ACCEPTED, SILENT, FAIL", "ACCEPTED, ACCEPTED, UNKNOWN"})
    void of_a_directory_one_port_is_enough_and_a_refusal_shows_the_way(FlowOutcome clear, FlowOutcome secure, Status expected) {
        Finding finding = Judged.finding("network.flow.ldap", reached("ldap", tcp(389, clear, Optional.empty()), tcp(443, secure, Optional.empty())),
                Sites.planned("\"connectors\": [{\"kind\": \"ldap\", \"host\": \"ad.example\"}]"));

        assertThat(finding.status()).isEqualTo(expected);
        assertThat(said(finding)).as("nobody starts our listener on a customer's domain controller").doesNotContain("preflight listen");
    }

    @Test
    void a_dead_second_address_warns_with_its_name() {
        Finding finding = Judged.finding("network.flow.calendar", reached("calendar", new ReachedPorts("mail.example", Optional.of("192.0.2.1"), "TCP", 443,
                443, FlowOutcome.OPEN, 12, "other-address", "192.0.2.2 SILENT", Optional.empty(),
                new ReachedWay(List.of("192.0.2.2"), Optional.empty()))), WITH_CALENDAR);

        assertThat(finding.status()).isEqualTo(Status.WARN);
        assertThat(said(finding)).contains("192.0.2.2", "mail.example");
    }

    /** Only a flow that ends at the TWS server is rehearsed with our listener. */
    @Test
    void advice_fits_the_end_of_the_flow() {
        Finding pabx = Judged.finding("network.flow.pabx-csta", reached("pabx-csta", tcp(3211, FlowOutcome.REFUSED, Optional.empty()),
                tcp(4211, FlowOutcome.REFUSED, Optional.empty())), WITH_PABX);
        Finding web = Judged.finding("network.flow.web", reached("web", tcp(80, FlowOutcome.REFUSED, Optional.empty())), new Site(Sites.profile(""), TwsVersion.V5_2, Role.CLIENT, Phase.INSTALL,
                Optional.empty()));

        assertThat(said(pabx)).doesNotContain("preflight listen");
        assertThat(said(web)).contains("preflight listen --profile site.json");
    }

    /** The PABX's own range of voice is told beside the PC's own ports, in both directions. */
    @ParameterizedTest
    @CsvSource({"'\"voicePorts\": [\"20000-20999\"]', UDP 20000-20999", "'\"version\": \"R8.0\"', administrator"})
    void the_voice_ports_of_the_pabx_stand_beside_those_of_the_pc(String field, String said) {
        Site site = new Site(Sites.profile("\"features\": [\"softphone\"], \"pabx\": {\"kind\": \"mivoice-5000\", \"host\": \"pabx.example\", "
                + field + "}"), TwsVersion.V5_2, Role.CLIENT, Phase.INSTALL, Optional.empty());
        Finding finding = Judged.finding("network.flow.softphone-voice", RecordedMachine.sound(), site);

        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(said(finding)).contains("both directions", said);
    }

    @Test
    void of_two_ways_the_one_that_works_counts_and_both_are_told() {
        ReachedPorts direct = tcp(443, FlowOutcome.SILENT, Optional.empty());
        ReachedPorts through = new ReachedPorts("host.example", Optional.of("192.0.2.9"), "TCP", 443, 443, FlowOutcome.OPEN, 12, "none", "",
                Optional.of(new TlsSeen("TLSv1.3", "CN=mail", "CN=DigiCert", List.of("host.example"), Instant.EPOCH,
                        Instant.parse("2099-01-01T00:00:00Z"), TlsSeen.NameMatch.MATCHES)), new ReachedWay(List.of(), Optional.of("proxy.example:8080")));
        Finding finding = Judged.finding("network.flow.calendar", reached("calendar", direct, through), WITH_CALENDAR);

        assertThat(finding.status()).isEqualTo(Status.PASS);
        assertThat(said(finding)).contains("proxy.example:8080", "CN=DigiCert", "SILENT");
    }

    /** An inspecting proxy shows a certificate for the right name, of its own making. */
    @ParameterizedTest
    @CsvSource({"'CN=Zscaler Intermediate Root CA (zscaler.net)\\,O=Zscaler Inc.', Zscaler", "'E=support@fortinet.com\\,CN=FG100E\\,O=Fortinet', Fortinet",
            "CN=Stormshield SSL proxy, Stormshield", "CN=ESET SSL Filter CA, ESET"})
    void a_certificate_of_an_inspecting_product_warns_with_its_name(String issuer, String product) {
        TlsSeen seen = new TlsSeen("TLSv1.3", "CN=mail.example", issuer, List.of("host.example"), Instant.EPOCH, Instant.parse("2099-01-01T00:00:00Z"),
                TlsSeen.NameMatch.MATCHES);
        Finding finding = Judged.finding("network.flow.calendar", reached("calendar", tcp(443, FlowOutcome.OPEN, Optional.of(seen))), WITH_CALENDAR);

        assertThat(finding.status()).isEqualTo(Status.WARN);
        assertThat(said(finding)).contains(product);
    }

    @Test
    void a_certificate_that_is_not_right_warns() {
        TlsSeen wrong = new TlsSeen("TLSv1.3", "CN=other", "CN=other", List.of("other"), Instant.EPOCH,
                Instant.parse("2099-01-01T00:00:00Z"), TlsSeen.NameMatch.DIFFERS);
        TlsSeen old = new TlsSeen("TLSv1.2", "CN=mail", "CN=mail", List.of("mail.example"), Instant.EPOCH,
                Instant.parse("2001-01-01T00:00:00Z"), TlsSeen.NameMatch.MATCHES);

        assertThat(status("calendar", reached("calendar", tcp(443, FlowOutcome.OPEN, Optional.of(wrong))), WITH_CALENDAR))
                .isEqualTo(Status.WARN);
        assertThat(status("calendar", reached("calendar", tcp(443, FlowOutcome.OPEN, Optional.of(old))), WITH_CALENDAR))
                .isEqualTo(Status.WARN);
    }

    /** By the same figures as the server's own certificate. */
    @ParameterizedTest(name = "{0} {1}, {2} days of life, {3} left: {4}")
    @CsvSource({"MATCHES, 1.2.840.113549.1.1.11, 47, 20, PASS", "MATCHES, 1.2.840.113549.1.1.11, 47, 10, WARN",
            "MATCHES, 1.2.840.113549.1.1.5, 398, 200, WARN", "MATCHES, 1.2.3.4, 398, 200, WARN", "STAR_BELOW_TOP, 1.2.840.113549.1.1.11, 398, 200, WARN",
            "COMMON_NAME_ONLY, 1.2.840.113549.1.1.11, 398, 200, WARN", "UNREAD, 1.2.840.113549.1.1.11, 398, 200, WARN"})
    void a_shown_certificate_is_judged_like_the_servers_own(NameMatch name, String signature, long life, long left, Status status) {
        Instant at = RecordedMachine.sound().snapshot().collectedAt();
        CertificateAlgorithms its = new CertificateAlgorithms(signature, Optional.empty(), "1.2.840.113549.1.1.1", Optional.empty(),
                OptionalInt.of(2048), false);
        TlsSeen seen = new TlsSeen("TLSv1.3", "CN=x", "CN=y", List.of("x"), at.plus(Duration.ofDays(left - life)), at.plus(Duration.ofDays(left)),
                name, new CertificateParticulars(List.of(), OptionalInt.empty(), Optional.of(its), List.of()), OptionalLong.empty());

        assertThat(status("calendar", reached("calendar", tcp(443, FlowOutcome.OPEN, Optional.of(seen))), WITH_CALENDAR)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"unread-certificate", "tls-refused", "no-tls", "no-tls-http", "no-tls-text", "tls-too-old", "tls-wants-certificate", "tls-wants-name"})
    void tls_that_showed_nothing_warns(String detail) {
        ReachedPorts one = new ReachedPorts("host.example", Optional.of("192.0.2.1"), "TCP", 443, 443, FlowOutcome.OPEN, 12, detail, "why",
                Optional.empty());

        assertThat(status("calendar", reached("calendar", one), WITH_CALENDAR)).isEqualTo(Status.WARN);
    }

    @Test
    void a_port_that_another_program_holds_and_that_stays_silent_is_not_said_to_be_filtered_alone() {
        ReachedPorts one = new ReachedPorts("host.example", Optional.of("192.0.2.1"), "TCP", 443, 443, FlowOutcome.SILENT, 12, "taken-yet-silent", "",
                Optional.empty());

        assertThat(status("calendar", reached("calendar", one), WITH_CALENDAR)).isEqualTo(Status.FAIL);
    }

    @Test
    void a_proxy_that_refuses_is_not_said_to_be_a_host_where_nobody_listens() {
        ReachedPorts one = new ReachedPorts("host.example", Optional.of("192.0.2.1"), "TCP", 443, 443, FlowOutcome.REFUSED, 12, "proxy-login", "",
                Optional.empty(), new ReachedWay(List.of(), Optional.of("proxy.example:8080")));
        Finding finding = Judged.finding("network.flow.calendar", reached("calendar", one), WITH_CALENDAR);

        assertThat(finding.status()).isEqualTo(Status.FAIL);
        assertThat(said(finding)).contains("proxy.example:8080", "407").doesNotContain("nobody listens");
    }

    @Test
    void what_was_reached_survives_being_saved() throws Exception {
        ReachedPorts one = tcp(443, FlowOutcome.OPEN, Optional.of(new TlsSeen("TLSv1.3", "CN=x", "CN=y", List.of("x", "y"),
                Instant.EPOCH, Instant.MAX, TlsSeen.NameMatch.MATCHES)));

        assertThat(ReachedPorts.TYPE.fromValue(ReachedPorts.TYPE.toValue(one))).isEqualTo(one);
        assertThat(ReachFacts.ofFlow("web")).isEqualTo(ReachFacts.ofFlow("web"));
    }

    private static RecordedMachine reached(String flow, ReachedPorts... ports) {
        return RecordedMachine.sound().set(ReachFacts.ofFlow(flow), List.of(ports));
    }

    private static ReachedPorts tcp(int port, FlowOutcome outcome, Optional<TlsSeen> tls) {
        return new ReachedPorts("host.example", Optional.of("192.0.2.1"), "TCP", port, port, outcome, 12, "none", "", tls);
    }

    private static String said(Finding finding) {
        Texts texts = Texts.in(Language.ENGLISH);
        return texts.say(finding.message()) + finding.remedy().map(remedy -> " " + texts.say(remedy)).orElse("");
    }

    private static Status status(String flow, RecordedMachine machine, Site site) {
        return Judged.finding("network.flow." + flow, machine, site).status();
    }
}
