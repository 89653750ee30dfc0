package com.akio.tws.preflight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the plan's figures rest on, what does not fit together, and what antivirus and firewall should leave alone (R29). */
class PlanNotesTest {

    @Test
    void softphone_in_sessions_which_the_document_states_for_5_2_only_is_to_be_confirmed_in_5_1() {
        String softphone = "\"features\": [\"softphone\"]";

        assertThat(Plans.notes(Plans.of(softphone + ", \"rdsUsers\": 5", TwsVersion.V5_1))).contains("R25 version");
        assertThat(Plans.notes(Plans.of(softphone + ", \"sessionHosts\": [{\"name\": \"a\", \"users\": 5}]", TwsVersion.V5_1))).contains("R25 version");
        assertThat(Plans.notes(Plans.of(softphone + ", \"rdsUsers\": 5"))).doesNotContain("R25 version");
        assertThat(Plans.notes(Plans.of(softphone, TwsVersion.V5_1))).doesNotContain("R25 version");
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
        assertThat(Plans.notes(Plans.of("\"features\": [\"file-sharing\"]"))).contains("R14 secure-only");
        assertThat(Plans.notes(Plans.of("\"users\": 1"))).doesNotContain("R14 secure-only");
    }

    @Test
    void secure_mode_asks_for_a_dns_name_and_a_certificate() {
        assertThat(Plans.notes(Plans.of("\"secure\": true"))).contains("R14 certificate");
        assertThat(Plans.notes(Plans.of("\"secure\": true, \"serverName\": \"tws.example.com\"")))
                .contains("R13 dns-name", "R14 certificate");
    }

    @Test
    void a_port_that_somebody_chooses_is_asked_for_until_it_is_told() {
        assertThat(Plans.notes(Plans.of("\"pabx\": {\"kind\": \"oxe\"}"))).contains("R52 port-pabx");
        assertThat(Plans.notes(Plans.of("\"pabx\": {\"kind\": \"oxe\", \"ports\": [2556]}"))).doesNotContain("R52 port-pabx");
        assertThat(Plans.notes(Plans.of("\"pabx\": {\"kind\": \"hipath-3000\"}"))).contains("R53 pabx-without-port");
        assertThat(Plans.notes(Plans.of("\"users\": 1"))).contains("R48 pabx");
    }

    @Test
    void a_virtual_machine_is_spoken_of_only_where_the_server_may_be_one() {
        assertThat(Plans.notes(Plans.of("\"mediaChannels\": 48"))).contains("R3 guarantee").doesNotContain("R19 physical");
        assertThat(Plans.notes(Plans.of("\"mediaChannels\": 49"))).contains("R19 physical").doesNotContain("R3 guarantee");
    }

    @Test
    void the_ports_of_the_pabxs_voice_are_named_and_asked_for_until_they_are_told() {
        String softphone = "\"features\": [\"softphone\"], \"pabx\": {\"kind\": \"oxe\"";

        assertThat(Plans.notes(Plans.of(softphone + "}"))).contains("R45 voice-ports-untold");
        assertThat(Plans.notes(Plans.of(softphone + ", \"voicePorts\": \"30000-30999\"}"))).contains("R45 voice-ports")
                .doesNotContain("R45 voice-ports-untold");
        assertThat(Plans.notes(Plans.of("\"mediaChannels\": 4, \"pabx\": {\"kind\": \"oxe\"}"))).contains("R54 voice-ports-untold");
        assertThat(Plans.notes(Plans.of("\"pabx\": {\"kind\": \"oxe\"}"))).noneMatch(note -> note.contains("voice-ports"));
    }

    @Test
    void calls_of_the_links_that_do_not_fit_the_sites_are_told() {
        String link = "\"users\": 20, \"siteLinks\": [{\"name\": \"a\", \"users\": 10, \"callsPerHour\": 60}, {\"name\": \"b\", \"users\": 10";

        assertThat(Plans.notes(Plans.of(link + ", \"callsPerHour\": 60}], \"callsPerHour\": 100"))).contains("R60 calls-of-links");
        assertThat(Plans.notes(Plans.of(link + "}], \"callsPerHour\": 50"))).contains("R60 calls-of-links");
        assertThat(Plans.notes(Plans.of(link + ", \"callsPerHour\": 60}], \"callsPerHour\": 130"))).contains("R60 calls-without-link");
        assertThat(Plans.notes(Plans.of(link + ", \"callsPerHour\": 60}], \"callsPerHour\": 120"))).noneMatch(note -> note.contains(" calls-"));
        assertThat(Plans.notes(Plans.of(link + "}], \"callsPerHour\": 130"))).noneMatch(note -> note.contains(" calls-"));
    }

    @Test
    void numbers_that_cannot_be_true_together_are_told() {
        String hosts = "\"users\": 10, \"sessionHosts\": [{\"name\": \"rds1\", \"users\": 6}, {\"name\": \"";

        assertThat(Plans.notes(Plans.of("\"users\": 10, \"usersPerDomain\": 11"))).contains("R12 more-than-users");
        assertThat(Plans.notes(Plans.of("\"users\": 10, \"supervisedUsers\": 11"))).anyMatch(note -> note.contains("more-than-users"));
        assertThat(Plans.notes(Plans.of("\"users\": 10, \"rdsUsers\": 11"))).contains("R10 more-than-users");
        assertThat(Plans.notes(Plans.of(hosts + "rds2\", \"users\": 5}]"))).contains("R10 more-than-users").doesNotContain("R10 session-hosts-of-one-name");
        assertThat(Plans.notes(Plans.of(hosts + "RDS1\", \"users\": 4}]"))).contains("R10 session-hosts-of-one-name").doesNotContain("R10 more-than-users");
        assertThat(Plans.notes(Plans.of(hosts + "tws.example\", \"users\": 4}], \"serverName\": \"TWS.example\""))).contains("R10 session-host-is-server");
        assertThat(Plans.notes(Plans.of("\"users\": 10, \"siteLinks\": [{\"name\": \"a\", \"users\": 10, \"supervisors\": 11}]")))
                .contains("R60 supervisors-of-link");
        assertThat(Plans.notes(Plans.of("\"users\": 10, \"usersPerDomain\": 10, \"rdsUsers\": 10"))).noneMatch(note -> note.contains("more-than-users"));
    }

    @Test
    void phones_without_an_address_are_asked_for_where_others_have_one() {
        String phones = "\"phones\": [{\"model\": \"Snom D785\"}, {\"model\": \"Snom D735\"";

        assertThat(Plans.notes(Plans.of(phones + ", \"address\": \"10.3.0.7\"}]"))).anyMatch(note -> note.contains("phone-addresses"));
        assertThat(Plans.notes(Plans.of(phones + "}]"))).noneMatch(note -> note.contains("phone-addresses"));
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
        return Plans.of(fields).notes().stream().filter(note -> note.message().key().endsWith("shared-range"))
                .map(note -> texts.say(note.message()).replaceFirst("The rows (.*) share the UDP ports (.*) of one host.*", "$1;$2"))
                .flatMap(said -> List.of(said.split(";")).stream()).toList();
    }
}
