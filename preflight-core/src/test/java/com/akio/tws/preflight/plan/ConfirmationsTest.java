package com.akio.tws.preflight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told, asked and refused besides the figures, and what antivirus and firewall should leave alone (R29). */
class ConfirmationsTest {

    @ParameterizedTest(name = "{0} in {1}: {2} conflicts")
    @CsvSource({
        "conference, V5_1, 1", "conference, V5_2, 0", "html5-administration, V5_1, 1", "html5-administration, V5_2, 0",
        "v4-client, V5_1, 0", "softphone, V5_1, 0"
    })
    void what_came_with_5_2_cannot_be_had_in_5_1(String feature, TwsVersion tws, int conflicts) {
        assertThat(Plans.of("\"features\": [\"" + feature + "\"]", tws).conflicts()).hasSize(conflicts)
                .allMatch(note -> note.row().equals("R11"));
    }

    @Test
    void what_the_document_states_for_5_2_only_is_to_be_confirmed_in_5_1() {
        String inSessions = "\"features\": [\"softphone\"], \"rdsUsers\": 5";

        assertThat(Plans.confirmations(Plans.of("\"features\": [\"v4-client\"]", TwsVersion.V5_1))).contains("R11 version");
        assertThat(Plans.confirmations(Plans.of("\"features\": [\"v4-client\"]"))).doesNotContain("R11 version");
        assertThat(Plans.confirmations(Plans.of(inSessions, TwsVersion.V5_1))).contains("R25 version");
        assertThat(Plans.confirmations(Plans.of(inSessions))).doesNotContain("R25 version");
        assertThat(Plans.confirmations(Plans.of("\"features\": [\"softphone\"]", TwsVersion.V5_1))).doesNotContain("R25 version");
    }

    @Test
    void flows_that_want_the_same_udp_ports_of_one_host_are_named() {
        assertThat(shared("\"features\": [\"conference\"], \"mediaChannels\": 4")).containsExactly("R42, R54", "40000-40007");
        assertThat(shared("\"features\": [\"conference\", \"softphone\"], \"rdsUsers\": 3")).containsExactly("R42, R45", "40000-40023");
        assertThat(shared("\"features\": [\"conference\", \"softphone\"], \"rdsUsers\": 3, \"mediaChannels\": 4"))
                .containsExactly("R42, R45, R54", "40000-40023");
        assertThat(shared("\"features\": [\"softphone\"], \"rdsUsers\": 3, \"mediaChannels\": 4")).containsExactly("R45, R54", "40000-40007");
    }

    @Test
    void flows_on_different_hosts_do_not_meet() {
        assertThat(shared("\"features\": [\"conference\", \"softphone\"]")).isEmpty();
        assertThat(shared("\"features\": [\"softphone\"], \"mediaChannels\": 4")).isEmpty();
        assertThat(shared("\"mediaChannels\": 4")).isEmpty();
    }

    @Test
    void services_that_exist_in_secure_mode_only_ask_a_plain_site_for_name_and_certificate() {
        assertThat(Plans.confirmations(Plans.of("\"features\": [\"file-sharing\"]"))).contains("R14 secure-only");
        assertThat(Plans.confirmations(Plans.of("\"users\": 1"))).doesNotContain("R14 secure-only");
    }

    @Test
    void secure_mode_asks_for_a_dns_name_and_a_certificate() {
        assertThat(Plans.confirmations(Plans.of("\"secure\": true"))).contains("R13 dns-name-missing", "R14 certificate");
        assertThat(Plans.confirmations(Plans.of("\"secure\": true, \"serverName\": \"tws.example.com\"")))
                .contains("R13 dns-name", "R14 certificate");
    }

    @Test
    void a_port_that_somebody_chooses_is_asked_for_until_it_is_told() {
        assertThat(Plans.confirmations(Plans.of("\"pabx\": {\"kind\": \"oxe\"}"))).contains("R52 port-pabx");
        assertThat(Plans.confirmations(Plans.of("\"pabx\": {\"kind\": \"oxe\", \"ports\": [2556]}"))).doesNotContain("R52 port-pabx");
        assertThat(Plans.confirmations(Plans.of("\"pabx\": {\"kind\": \"hipath-3000\"}"))).contains("R53 pabx-without-port");
        assertThat(Plans.confirmations(Plans.of("\"users\": 1"))).contains("R48 pabx", "R46 phones");
    }

    @Test
    void a_virtual_machine_is_spoken_of_only_where_the_server_may_be_one() {
        assertThat(Plans.confirmations(Plans.of("\"mediaChannels\": 48"))).contains("R3 guarantee").doesNotContain("R19 physical");
        assertThat(Plans.confirmations(Plans.of("\"mediaChannels\": 49"))).contains("R19 physical").doesNotContain("R3 guarantee");
    }

    @Test
    void people_and_licences_are_always_asked_for() {
        assertThat(Plans.confirmations(Plans.of(""))).contains("R69 administrators").doesNotContain("R68 softphone-licences");
        assertThat(Plans.confirmations(Plans.of("\"features\": [\"softphone\"]"))).contains("R68 softphone-licences");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            mivoice-5000                                                  | R63 pabx-release
            mivoice-400                                                   | R64 pabx-release, R64 csta-keys
            mx-one                                                        | R65 pabx-release, R65 csta-keys, R65 ip-card
            oxe                                                           | R66 pabx-release, R66 csta-licences, R66 channel-licences, R66 ip-card
            oxo                                                           | R66 pabx-release, R66 csta-licences, R66 channel-licences, R66 ip-card
            openscape-voice                                               | R67 csta-licences, R67 channel-licences, R67 ip-card
            hipath-3000                                                   | R67 pabx-release, R67 csta-licences, R67 channel-licences, R67 ip-card
            oxe", "version": "R8", "cstaKeys": 49, "ipCard": false, "sipLicences": 7, "host": "p    | R66 csta-licences, R66 channel-licences, R66 ip-card
            oxe", "version": "R8", "cstaKeys": 50, "ipCard": true, "sipLicences": 8, "host": "p     | nothing
            """)
    void a_pabx_is_asked_for_what_the_document_wants_of_its_kind_and_the_profile_does_not_show(String kind, String asked) {
        Plan plan = Plans.of("\"users\": 50, \"mediaChannels\": 8, \"pabx\": {\"kind\": \"" + kind + "\"}");

        assertThat(Plans.confirmations(plan).stream().filter(note -> note.matches("R6[3-7] .*")))
                .containsExactlyElementsOf(asked == null ? List.of() : List.of(asked.split(", ")));
    }

    @ParameterizedTest
    @CsvSource({"60, false", "100, false", "59, true"})
    void links_with_more_users_than_the_site_are_told(int users, boolean told) {
        String links = "\"siteLinks\": [{\"name\": \"a\", \"users\": 50}, {\"name\": \"b\", \"users\": 10}], \"users\": " + users;
        assertThat(Plans.confirmations(Plans.of(links)).contains("R60 users-of-links")).isEqualTo(told);
    }

    @Test
    void exclusions_stand_below_the_install_folder_where_it_is_told() {
        assertThat(Plans.of("\"installDirectory\": \"D:\\\\Akio\\\\\"").exclusions()).extracting(exclusion -> exclusion.path())
                .contains("TWS.exe", "D:\\Akio\\TWS\\TWS_Services", "D:\\Akio\\TWS\\Logs");
        assertThat(Plans.of("").exclusions()).extracting(exclusion -> exclusion.path()).contains("[install]\\TWS\\TWS_Services");
    }

    /** The rows and the range of the note on shared ports, as English has them. */
    private static List<String> shared(String fields) {
        Texts texts = Texts.in(Language.ENGLISH);
        return Plans.of(fields).confirm().stream().filter(note -> note.message().key().endsWith("shared-range"))
                .map(note -> texts.say(note.message()).replaceFirst("The rows (.*) share the UDP ports (.*) of one host.*", "$1;$2"))
                .flatMap(said -> List.of(said.split(";")).stream()).toList();
    }
}
