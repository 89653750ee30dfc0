package com.akio.tws.preflight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The matrix as a request form: one line a destination, with names, addresses, ports and directions. */
class MatrixLinesTest {

    @Test
    void each_line_names_its_ends_by_name_or_by_address_as_the_profile_tells_them() {
        assertThat(lines("R30", "\"serverName\": \"tws.example.com\", \"clientNetworks\": [\"10.1.0.0/16\", \"10.2.0.0/16\"]"))
                .containsExactly("10.1.0.0/16, 10.2.0.0/16 > tws.example.com TCP 80");
        assertThat(lines("R30", "\"users\": 5")).containsExactly("client > server TCP 80");
    }

    @Test
    void a_cluster_has_a_line_for_each_of_its_hosts_and_a_connection_goes_both_ways() {
        assertThat(lines("R52", "\"serverName\": \"tws\", \"pabx\": {\"kind\": \"oxe\", \"host\": [\"10.0.0.5\", \"oxe2.example.com\"]}"))
                .containsExactly("tws <> 10.0.0.5 TCP 2555", "tws <> oxe2.example.com TCP 2555");
    }

    @Test
    void ports_of_which_one_is_enough_are_marked_until_the_profile_tells_which() {
        String pabx = "\"pabx\": {\"kind\": \"mivoice-5000\", \"host\": \"p\"";

        assertThat(lines("R49", pabx + "}")).containsExactly("server <> p TCP one of 3211, 4211");
        assertThat(lines("R49", pabx + ", \"ports\": [4211]}")).containsExactly("server <> p TCP 4211");
    }

    @Test
    void each_connected_server_has_its_own_ports() {
        assertThat(lines("R57", "\"connectors\": [{\"kind\": \"ldap\", \"host\": \"ad1\", \"ports\": [636]}, {\"kind\": \"ldap\", \"host\": \"ad2\"}]"))
                .containsExactly("server > ad1 TCP 636", "server > ad2 TCP one of 443, 389");
        assertThat(lines("R58", "\"connectors\": [{\"kind\": \"exchange\", \"host\": \"mail\"}, {\"kind\": \"zimbra\", \"host\": \"z\", \"ports\": [8443]}]"))
                .containsExactly("server > mail TCP 443", "server > z TCP 8443");
        assertThat(lines("R56", "\"connectors\": [{\"kind\": \"sms\", \"host\": \"192.0.2.9\", \"ports\": [3775]}]"))
                .containsExactly("server > 192.0.2.9 TCP 3775");
    }

    @Test
    void voice_has_a_line_for_each_direction_with_the_ports_of_its_destination() {
        String site = "\"features\": [\"softphone\"], \"clientNetworks\": [\"10.1.0.0/16\"], \"pabx\": {\"kind\": \"oxe\", \"host\": \"oxe\"";

        assertThat(lines("R45", site + ", \"voicePorts\": \"30000-30999\"}")).containsExactly(
                "oxe:30000-30999 > 10.1.0.0/16 UDP 40000-40007", "10.1.0.0/16:40000-40007 > oxe UDP 30000-30999",
                "10.1.0.0/16:40000-40007 <> 10.1.0.0/16 UDP 40000-40007");
        assertThat(lines("R45", site + "}")).contains("oxe > 10.1.0.0/16 UDP 40000-40007", "10.1.0.0/16:40000-40007 > oxe UDP ?");
        assertThat(lines("R54", "\"mediaChannels\": 4, \"pabx\": {\"kind\": \"oxe\", \"host\": \"oxe\", \"voicePorts\": [\"30000-30999\", \"32000-32511\"]}"))
                .contains("oxe:30000-30999, 32000-32511 > server UDP 40000-40007", "server:40000-40007 > oxe UDP 30000-30999, 32000-32511");
    }

    @Test
    void signalling_is_asked_for_in_each_direction_and_another_port_can_be_told() {
        assertThat(lines("R44", "\"features\": [\"softphone\"], \"sipPort\": 5070, \"pabx\": {\"kind\": \"oxe\", \"host\": \"oxe\"}"))
                .containsExactly("client > oxe UDP 5070", "oxe > client UDP 5070", "client <> client UDP 5070");
    }

    @Test
    void every_port_that_the_document_calls_a_default_can_be_told() {
        assertThat(lines("R46", "\"phoneWebPort\": 8080, \"phones\": [{\"model\": \"Snom D735\", \"address\": \"10.3.0.7\"}]"))
                .containsExactly("client > 10.3.0.7 TCP 8080");
        assertThat(lines("R48", "\"vtiXmlPort\": 3200, \"pabx\": {\"kind\": \"mivoice-5000\"}")).containsExactly("server <> pabx TCP 3200");
        assertThat(lines("R55", "\"twpBrowserPort\": 8021, \"features\": [\"twp-browser\"]")).containsExactly("pabx > server TCP 8021");
    }

    @Test
    void phones_without_an_address_have_a_line_without_one() {
        assertThat(lines("R46", "\"phones\": [{\"model\": \"Snom D735\", \"address\": \"10.3.0.7\"}, {\"model\": \"Snom D785\"}, {\"model\": \"Snom D717\"}]"))
                .containsExactly("client > 10.3.0.7 TCP 80", "client > phone TCP 80");
    }

    @Test
    void no_line_leads_from_a_machine_to_itself() {
        String site = "\"features\": [\"softphone\"], \"sessionHosts\": [{\"name\": \"rds1\", \"users\": 10}, {\"name\": \"rds2\", \"users\": 10}], \"clientNetworks\": [\"10.1.0.0/16\"]";

        for (String row : new String[] {"R44", "R45"}) {
            assertThat(lines(row, site)).noneMatch(line -> line.startsWith("rds1 <> rds1") || line.startsWith("rds1, rds2 <> rds1"));
        }
        assertThat(lines("R44", site)).contains("10.1.0.0/16 <> 10.1.0.0/16 UDP 5060", "rds2 <> rds1 UDP 5060", "rds1 <> rds2 UDP 5060");
    }

    @Test
    void hosts_of_sessions_have_lines_of_their_own_and_ports_for_all_their_users() {
        String site = "\"features\": [\"softphone\"], \"sessionHosts\": [{\"name\": \"rds1\", \"users\": 10}], \"pabx\": {\"kind\": \"oxe\", \"host\": \"oxe\"}";

        assertThat(lines("R35", site)).containsExactly("client > server TCP 9001, 9005", "rds1 > server TCP 9001, 9005");
        assertThat(lines("R45", site)).contains("oxe > rds1 UDP 40000-40079", "rds1:40000-40079 > oxe UDP ?", "oxe > client UDP 40000-40007");
    }

    private static List<String> lines(String row, String fields) {
        return Plans.of(fields).lines().stream().filter(line -> line.flow().row().equals(row)).map(MatrixLinesTest::shown).toList();
    }

    private static String shown(MatrixLine line) {
        String from = line.sourcesShown().isEmpty() ? line.sources().get(0).role().word() : line.sourcesShown();
        String to = line.destination().shown().isEmpty() ? line.destination().role().word() : line.destination().shown();
        String ports = line.ports().isEmpty() ? "?" : line.alternatives() ? "one of " + line.portsShown() : line.portsShown();
        return from + (line.sourcePorts().isEmpty() ? "" : ":" + line.sourcePortsShown()) + (line.bothWays() ? " <> " : " > ") + to + " "
                + line.flow().protocol() + " " + ports;
    }
}
