package com.akio.tws.preflight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.site.TwsVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The flows of one site (R30 to R59), and no other. */
class FlowMatrixTest {

    private static final List<String> PLAIN = List.of("web 80", "services 9001, 9005", "supervision 9004", "collaboration 9006");
    private static final List<String> SECURE = List.of("web 80", "web-secure 443", "services-secure 9011, 9015",
            "supervision-secure 9014", "collaboration-secure 9016");

    /** What each wish adds to a plain site and to a secure one. */
    static Stream<Arguments> wishes() {
        return Stream.of(
                wish("nothing more", "\"users\": 50", List.of(), List.of()),
                wish("the v4 client", features("v4-client"), List.of("v4-services 8000", "v4-supervision 9000", "v4-chat 2500"),
                        List.of("v4-services-secure 8001", "v4-supervision 9000", "v4-chat 2500")),
                wish("WebSocket", features("websocket"), List.of("websocket 9003"), List.of("websocket-secure 9013")),
                same("conference", features("conference"), "conference 9017", "conference-video 40000-41000"),
                same("file sharing", features("file-sharing"), "file-sharing 9018"),
                same("remote access", features("remote-access"), "remote-access 9019"),
                same("Softphone", features("softphone"), "softphone-sip 5060", "softphone-sip-peer 5060",
                        "softphone-voice 40000-40007", "softphone-voice-peer 40000-40007"),
                same("HTML5 administration", features("html5-administration")),
                same("Alerter", features("alerter")),
                same("TWP Browser", features("twp-browser"), "twp-browser 8020"),
                same("Snom", "\"phones\": [{\"model\": \"Snom D735\"}]", "phone-web 80", "phone-link 7000-7999"),
                same("Yealink in small letters", "\"phones\": [{\"model\": \"yealink T46U\"}]", "phone-web 80", "phone-link 7000-7999"),
                same("a Yealink without its maker's name", "\"phones\": [{\"model\": \"T46U\"}]", "phone-web 80", "phone-link 7000-7999"),
                same("a Snom without its maker's name", "\"phones\": [{\"model\": \"D735\"}]", "phone-web 80", "phone-link 7000-7999"),
                same("a phone of another maker whose name speaks of DECT", "\"phones\": [{\"model\": \"Mitel 612 DECT\"}]"),
                same("other phones", "\"phones\": [{\"model\": \"Mitel 6930\"}]"),
                same("a chosen phone link", "\"phones\": [{\"model\": \"Snom 320\"}], \"phoneLinkPort\": 7042",
                        "phone-web 80", "phone-link 7042"),
                same("MiVoice 5000", pabx("mivoice-5000"), "pabx-vti-xml 3199", "pabx-csta 3211, 4211"),
                same("MX-One", pabx("mx-one"), "pabx-mx-one 8882"),
                same("MiVoice 400", pabx("mivoice-400"), "pabx-mivoice-400 7001"),
                same("OXE", pabx("oxe"), "pabx-alcatel 2555"),
                same("OXO", pabx("oxo"), "pabx-alcatel 2555"),
                same("OpenScape Office", pabx("openscape-office"), "pabx-unify 7001"),
                same("OpenScape Voice", pabx("openscape-voice"), "pabx-unify 7001"),
                same("OpenScape Business", pabx("openscape-business"), "pabx-unify 7001"),
                same("HiPath, for which the document gives no port", pabx("hipath-3000")),
                same("a chosen port of the PABX", "\"pabx\": {\"kind\": \"mivoice-5000\", \"ports\": [4211]}",
                        "pabx-vti-xml 3199", "pabx-csta 4211"),
                same("Media Server", "\"mediaChannels\": 4", "media-voice 40000-40007", "media-voice-phone 40000-40007"),
                same("SMS", connector("sms"), "sms 2775"),
                same("LDAP", connector("ldap"), "ldap 443, 389"),
                same("Exchange", connector("exchange"), "calendar 443"),
                same("Office 365", connector("office-365"), "calendar 443"),
                same("Google", connector("google"), "calendar 443"),
                same("Zimbra", connector("zimbra"), "calendar 443"),
                same("Lotus", connector("lotus"), "lotus 63148"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wishes")
    void a_plain_site_has_its_own_flows_and_no_other(String name, String fields, List<String> plain, List<String> secure) {
        assertThat(Plans.flows(Plans.of(fields))).containsExactlyInAnyOrderElementsOf(both(PLAIN, plain));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wishes")
    void a_secure_site_uses_the_secure_port_of_each_flow_that_has_one(String name, String fields, List<String> plain,
            List<String> secure) {
        assertThat(Plans.flows(Plans.of("\"secure\": true, " + fields))).containsExactlyInAnyOrderElementsOf(both(SECURE, secure));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wishes")
    void every_planned_flow_is_one_of_the_document(String name, String fields, List<String> plain, List<String> secure) {
        assertThat(Plans.of(fields).flows()).allMatch(planned -> Plans.CATALOGUE.flows().contains(planned.flow()));
    }

    @Test
    void conference_has_no_flows_in_5_1() {
        assertThat(Plans.flows(Plans.of(features("conference"), TwsVersion.V5_1))).containsExactlyElementsOf(PLAIN);
    }

    @Test
    void softphones_in_sessions_share_the_ports_of_their_host() {
        assertThat(Plans.flows(Plans.of(features("softphone") + ", \"rdsUsers\": 10"))).contains("softphone-voice 40000-40079");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"users\": 1", "\"secure\": true", "\"features\": [\"conference\", \"file-sharing\", \"remote-access\"]",
        "\"features\": [\"websocket\", \"conference\"], \"secure\": true"})
    void the_summary_of_the_v5_client_covers_each_of_its_flows(String fields) {
        Plan plan = Plans.of(fields);

        assertThat(plan.flows()).isNotEmpty().allSatisfy(planned -> planned.ports().forEach(port ->
                assertThat(plan.firewallSummary()).as(planned.flow().name() + " " + port.shown()).anyMatch(summary ->
                        summary.flow().protocol() == planned.flow().protocol() && covers(summary, port))));
    }

    private static boolean covers(PlannedFlow summary, PortRange port) {
        return summary.ports().stream().anyMatch(range -> range.covers(port));
    }

    private static Arguments wish(String name, String fields, List<String> plain, List<String> secure) {
        return Arguments.of(name, fields, plain, secure);
    }

    private static Arguments same(String name, String fields, String... flows) {
        return wish(name, fields, List.of(flows), List.of(flows));
    }

    private static String features(String feature) {
        return "\"features\": [\"" + feature + "\"]";
    }

    private static String pabx(String kind) {
        return "\"pabx\": {\"kind\": \"" + kind + "\"}";
    }

    private static String connector(String kind) {
        return "\"connectors\": [{\"kind\": \"" + kind + "\"}]";
    }

    private static List<String> both(List<String> some, List<String> others) {
        List<String> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }
}
