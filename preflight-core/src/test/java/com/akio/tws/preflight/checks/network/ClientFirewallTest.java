package com.akio.tws.preflight.checks.network;

import static com.akio.tws.preflight.checks.network.ClientPc.SOFTPHONE;
import static com.akio.tws.preflight.checks.network.ClientPc.TWS;
import static com.akio.tws.preflight.checks.network.ClientPc.program;
import static com.akio.tws.preflight.checks.network.ClientPc.said;
import static com.akio.tws.preflight.checks.network.ClientPc.told;
import static com.akio.tws.preflight.checks.network.ClientPc.udp;
import static com.akio.tws.preflight.checks.network.ClientPc.untold;
import static com.akio.tws.preflight.checks.network.ClientPc.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.DirectoryFacts;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.facts.FirewallRule.Action;
import com.akio.tws.preflight.facts.FolderAccess;
import com.akio.tws.preflight.facts.FolderFacts;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.Use;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The firewalls of PCs with TWS Softphone, as people of other softphones met them. */
class ClientFirewallTest {

    private static final Site SITE = told("", Use.SOFTPHONE);
    private static final List<String> PORTS = List.of("5060", "40000-40007");

    @Test
    void without_softphone_nothing_comes_in_and_it_says_so() {
        assertThat(firewall(with(), untold("")).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(said(firewall(with(), untold("")))).contains("without it no flow of the document comes in");
        assertThat(firewall(with(), told(SOFTPHONE)).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(said(firewall(with(), told(SOFTPHONE, Use.V4_CLIENT)))).contains("As --use tells");
    }

    @Test
    void a_pc_without_a_rule_warns_where_it_is_told_and_is_asked_where_it_is_not() {
        Finding finding = firewall(with(), SITE);

        assertThat(finding.status()).as("R29 recommends").isEqualTo(Status.WARN);
        assertThat(said(finding)).contains("nowhere", "UDP 5060, 40000-40007", "Allow TWS.exe");
        assertThat(firewall(with(), untold(SOFTPHONE)).status()).isEqualTo(Status.MANUAL);
        assertThat(said(firewall(with(), untold(SOFTPHONE)))).contains("If this machine is used with TWS Softphone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\ProgramData\\Akio\\tws_client\\current\\TWS.exe", "c:\\programdata\\akio\\tws_client\\current\\tws.exe",
        "%ProgramData%\\Akio\\tws_client\\current\\TWS.exe", "%ALLUSERSPROFILE%\\Akio\\tws_client_2\\current\\TWS.exe",
        "%SystemDrive%\\ProgramData\\Akio\\tws_clientprod\\current\\TWS.exe", "C:/ProgramData/Akio/tws_client/current/TWS.exe"})
    void a_rule_for_the_clients_program_counts_for_all_of_its_ports_allow_and_block_alike(String path) {
        assertThat(firewall(with(program(Action.ALLOW, path)), SITE).status()).isEqualTo(Status.PASS);
        Finding blocked = firewall(with(udp(Action.ALLOW, "ports", "", PORTS), program(Action.BLOCK, path)), SITE);
        assertThat(blocked.status()).isEqualTo(Status.WARN);
        assertThat(said(blocked)).contains("Block rules shut ports of TWS Softphone", "by TWS.exe");
    }

    /** Interactive Brokers' Trader Workstation is C:\Jts\tws.exe; a rule keeps the path it was made with (nextcloud/talk-desktop#1484). */
    @ParameterizedTest
    @ValueSource(strings = {"C:\\Jts\\tws.exe", "D:\\ProgramData\\Akio\\tws_client\\current\\TWS.exe", "C:\\Users\\jdoe\\Downloads\\TWS.exe"})
    void a_program_of_the_same_name_elsewhere_opens_nothing_and_is_named(String path) {
        Finding finding = firewall(with(program(Action.ALLOW, path)), SITE);

        assertThat(finding.status()).isEqualTo(Status.WARN);
        assertThat(said(finding)).contains("nowhere", "outside of the TWS client’s folder", path);
        assertThat(firewall(with(program(Action.ALLOW, TWS), program(Action.BLOCK, path)), SITE).status()).isEqualTo(Status.PASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\Program Files\\MicroSIP\\MicroSIP.exe", "C:\\Users\\jdoe\\AppData\\Local\\Microsoft\\Teams\\current\\Teams.exe", "System",
        "C:\\ProgramData\\Akio\\tws_client\\current\\Updater.exe", "C:\\ProgramData\\Akio\\tws_client\\current\\NotTWS.exe",
        "D:\\Akio\\TWS\\TWS_Services\\Api\\Api.exe"})
    void a_rule_for_another_program_counts_nothing(String path) {
        assertThat(said(firewall(with(program(Action.ALLOW, path)), SITE))).contains("nowhere").doesNotContain("same name");
        assertThat(firewall(with(program(Action.ALLOW, TWS), program(Action.BLOCK, path)), SITE).status()).isEqualTo(Status.PASS);
    }

    @Test
    void the_folder_that_was_asked_for_is_the_clients_too() {
        RecordedMachine machine = with(program(Action.ALLOW, "E:\\Apps\\TWS\\TWS.exe"));

        assertThat(firewall(machine, SITE).status()).isEqualTo(Status.WARN);
        assertThat(firewall(machine.set(ClientFacts.INSTALL_FOLDER, new FolderAccess("E:\\Apps\\", "E:\\", Optional.empty(), List.of())), SITE).status())
                .isEqualTo(Status.PASS);
        assertThat(firewall(with(program(Action.ALLOW, "E:\\ProgramData\\Akio\\tws_client\\current\\TWS.exe")).denied(FolderFacts.PROGRAM_DATA), SITE).status())
                .as("where the folder of data is not known, its name decides").isEqualTo(Status.PASS);
    }

    /**
     * Windows makes a block for TCP and one for UDP when somebody cancels its question: MicrosoftDocs/OfficeDocs-SkypeForBusiness#3557
     * and #5021, nextcloud/talk-desktop#1484, SkillfulAgents/SuperAgent#465.
     */
    @Test
    void a_cancelled_question_of_windows_blocks_beside_every_allow() {
        FirewallRule tcp = new FirewallRule("TWS", Action.BLOCK, FirewallRule.TCP, List.of(), List.of("Public"), TWS.toLowerCase(java.util.Locale.ROOT), List.of());
        FirewallRule udp = new FirewallRule("TWS", Action.BLOCK, FirewallRule.UDP, List.of(), List.of("Public"), TWS.toLowerCase(java.util.Locale.ROOT), List.of());
        FirewallRule allow = program(Action.ALLOW, TWS);

        Finding both = firewall(with(allow, tcp, udp), SITE);
        assertThat(both.status()).isEqualTo(Status.WARN);
        assertThat(said(both)).contains("public profile: UDP 5060, 40000-40007 by TWS", "cancels its question", "Delete those block rules");
        assertThat(firewall(with(allow, tcp), SITE).status()).as("Softphone has no port of TCP").isEqualTo(Status.PASS);
        RecordedMachine member = with(allow, tcp, udp).set(DirectoryFacts.MACHINE_ROLE, 1L);
        assertThat(firewall(member, SITE).status()).as("the domain profile decides").isEqualTo(Status.PASS);
        assertThat(said(firewall(member, SITE))).contains("This PC is a member of a domain", "public profile");
    }

    @ParameterizedTest
    @CsvSource({"0, WARN", "1, PASS", "3, PASS", "2, WARN"})
    void on_a_domain_member_the_domain_profile_decides(long role, Status right) {
        FirewallRule inDomain = new FirewallRule("TWS", Action.ALLOW, FirewallRule.ANY, List.of(), List.of("Domain"), TWS, List.of());

        assertThat(firewall(with(inDomain).set(DirectoryFacts.MACHINE_ROLE, role), SITE).status()).isEqualTo(right);
        assertThat(firewall(with(inDomain).denied(DirectoryFacts.MACHINE_ROLE), SITE).status()).isEqualTo(Status.WARN);
    }

    /** What is told, what a rule covers, and whether that is every caller: both the PABX and the other PCs call on each port. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {
        "10.1.0.0/16; 10.9.0.5; RA4=10.0.0.0/8; PASS", "10.1.0.0/16; 10.9.0.5; RA4=10.1.0.0/255.255.0.0,10.9.0.5; PASS",
        "10.1.0.0/16; 10.9.0.5; RA4=10.1.0.0/255.255.0.0; WARN", "10.1.0.0/16; 10.9.0.5; RA4=10.9.0.5; WARN",
        "10.1.0.0/16; 10.1.0.5; RA4=10.1.0.0/16; PASS", "-; 10.9.0.5; RA4=10.0.0.0/8; WARN", "10.1.0.0/16; -; RA4=10.0.0.0/8; WARN",
        "10.1.0.0/16; pabx.example; RA4=10.0.0.0/8; WARN", "10.1.0.0/16; 10.1.0.5; RA4=LocalSubnet; WARN"})
    void a_rule_that_covers_the_pabx_and_the_client_networks_is_enough(String networks, String pabx, String limit, Status right) {
        Finding finding = firewall(with(udp(Action.ALLOW, "N", "", PORTS, limit)), told(fields(networks, pabx), Use.SOFTPHONE));

        assertThat(finding.status()).isEqualTo(right);
        if (right == Status.WARN) {
            assertThat(said(finding)).contains("only some callers", "pabx.host and clientNetworks");
        }
    }

    @Test
    void a_block_is_held_against_the_pabx_and_the_client_networks() {
        FirewallRule block = udp(Action.BLOCK, "BL", "", List.of(), "RA4=10.9.0.0/24");
        FirewallRule allow = program(Action.ALLOW, TWS);

        assertThat(said(firewall(with(allow, block), told(fields("10.1.0.0/16", "10.9.0.5"), Use.SOFTPHONE)))).contains("may be among them: BL");
        assertThat(firewall(with(allow, block), told(fields("10.1.0.0/16", "10.2.0.5"), Use.SOFTPHONE)).status()).isEqualTo(Status.PASS);
        assertThat(said(firewall(with(allow, block), told(fields("10.1.0.0/16", null), Use.SOFTPHONE)))).contains("Nothing tells");
    }

    @Test
    void the_calls_of_every_session_are_let_in() {
        Site host = told(SOFTPHONE + ", \"rdsUsers\": 10", Use.SOFTPHONE);

        assertThat(firewall(with(udp(Action.ALLOW, "N", "", PORTS)), host).status()).isEqualTo(Status.WARN);
        assertThat(firewall(with(udp(Action.ALLOW, "N", "", List.of("5060", "40000-40079"))), host).status()).isEqualTo(Status.PASS);
    }

    @Test
    void profiles_that_are_off_and_other_products_are_said() {
        RecordedMachine off = with();
        for (FirewallProfile profile : FirewallProfile.values()) {
            off = off.set(profile.enabled(), 0L);
        }
        assertThat(firewall(off, SITE).status()).isEqualTo(Status.PASS);
        assertThat(said(firewall(off.set(FirewallFacts.OTHER_PRODUCTS, List.of("ekrn")), SITE))).contains("another product", "Have its administrator allow TWS.exe");
    }

    @Test
    void a_bundle_of_an_earlier_version_asks_and_a_store_that_was_refused_is_unknown() {
        RecordedMachine older = with();
        for (var key : List.of(FirewallFacts.OWN_RULES, FirewallFacts.POLICY_RULES, FirewallFacts.DEVICE_RULES, FirewallFacts.LEFT_OUT)) {
            older = older.notCollected(key);
        }
        for (FirewallProfile profile : FirewallProfile.values()) {
            for (var key : profile.keys()) {
                older = older.notCollected(key);
            }
        }
        assertThat(firewall(older, SITE).status()).isEqualTo(Status.MANUAL);
        assertThat(said(firewall(older, SITE))).contains("did not look at the firewall");
        for (var key : List.of(FirewallFacts.OWN_RULES, FirewallFacts.POLICY_RULES, FirewallFacts.DEVICE_RULES)) {
            assertThat(firewall(with(program(Action.ALLOW, TWS)).unreadable(key, Reason.of(Reason.Kind.DENIED, "x")), SITE).status()).isEqualTo(Status.UNKNOWN);
        }
    }

    @Test
    void both_roles_have_the_same_words_to_say() {
        for (String check : List.of(".firewall.", ".ports.available.")) {
            Set<String> client = keys("client" + check);
            client.removeAll(List.of("no-softphone", "confirm"));
            Set<String> server = keys("server" + check);
            server.remove("remedy.shared");
            assertThat(client).isEqualTo(server);
        }
    }

    private static Set<String> keys(String prefix) {
        return Texts.in(Language.ENGLISH).keys().stream().filter(key -> key.startsWith(prefix)).map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String fields(String networks, String pabx) {
        return SOFTPHONE + (networks == null ? "" : ", \"clientNetworks\": [\"" + networks + "\"]")
                + (pabx == null ? "" : ", \"pabx\": {\"kind\": \"mivoice-5000\", \"host\": \"" + pabx + "\"}");
    }

    private static Finding firewall(RecordedMachine machine, Site site) {
        return Judged.finding("client.firewall", machine, site);
    }
}
