package com.akio.tws.preflight.checks.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.DnsFacts;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.facts.FirewallRule.Action;
import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.facts.PortFacts;
import com.akio.tws.preflight.facts.PortOwner;
import com.akio.tws.preflight.facts.PortTrial;
import com.akio.tws.preflight.facts.PortTrialFacts;
import com.akio.tws.preflight.facts.ResolvedAddress;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServerNetworkChecksTest {

    private static final Site NAMED = Sites.planned("\"serverName\": \"tws.example\"");

    @Test
    void free_ports_pass() {
        assertThat(ports(RecordedMachine.sound(), Site.DEFAULT).status()).isEqualTo(Status.PASS);
    }

    @Test
    void a_port_that_another_program_holds_fails_and_is_named() {
        assertThat(ports(held("C:\\Tools\\other.exe"), Site.DEFAULT).status()).isEqualTo(Status.FAIL);
    }

    @Test
    void a_port_that_tws_itself_holds_is_right_once_it_is_installed() {
        RecordedMachine machine = held("D:\\Akio\\TWS\\TWS_Services\\x.exe")
                .set(com.akio.tws.preflight.facts.DiskFacts.INSTALL_DIRECTORY, "D:\\Akio");

        assertThat(ports(machine, Sites.at(Phase.RUNTIME, "\"users\": 10")).status()).isEqualTo(Status.PASS);
        assertThat(ports(machine, Sites.at(Phase.INSTALL, "\"users\": 10")).status()).isEqualTo(Status.FAIL);
    }

    @Test
    void a_range_that_windows_keeps_back_fails_though_nobody_listens() {
        RecordedMachine machine = notFree(new PortTrial("TCP", 9001, 9001, "Permission denied: bind"));

        assertThat(ports(machine, Site.DEFAULT).status()).isEqualTo(Status.FAIL);
    }

    /** Today's tables tell who holds a port of UDP; an earlier bundle's do not, and there TWS at work is taken for it. */
    @Test
    void a_udp_port_of_the_server_is_its_holders() {
        Site conference = Sites.at(Phase.RUNTIME, "\"users\": 10, \"features\": [\"conference\"]");
        RecordedMachine taken = RecordedMachine.sound().set(PortTrialFacts.FREE, List.of(new PortTrial("TCP", 1, 65535, ""), new PortTrial("UDP", 40001, 41000, "")))
                .set(PortTrialFacts.NOT_FREE, List.of(new PortTrial("UDP", 40000, 40000, "Address already in use: bind"), new PortTrial("TCP", 9001, 9001, "x")))
                .set(com.akio.tws.preflight.facts.DiskFacts.INSTALL_DIRECTORY, "D:\\Akio")
                .set(PortFacts.TCP4_LISTENERS, List.of(new Listener("0.0.0.0", 9001, 11)))
                .set(PortFacts.OWNERS, List.of(new PortOwner(11, Optional.of("D:\\Akio\\TWS\\TWS_Services\\Api.exe"), List.of()),
                        new PortOwner(12, Optional.of("C:\\Windows\\System32\\dns.exe"), List.of("DNS"))));
        RecordedMachine told = taken.set(PortFacts.UDP6_LISTENERS, List.of());

        assertThat(ports(taken.notCollected(PortFacts.UDP4_LISTENERS).notCollected(PortFacts.UDP6_LISTENERS), conference).status()).isEqualTo(Status.PASS);
        Finding dns = ports(told.set(PortFacts.UDP4_LISTENERS, List.of(new Listener("0.0.0.0", 40000, 12))), conference);
        assertThat(dns.status()).isEqualTo(Status.FAIL);
        assertThat(Texts.in(Language.ENGLISH).say(dns.message())).contains("UDP 40000 (C:\\Windows\\System32\\dns.exe, process 12, service DNS)");
        assertThat(ports(told.set(PortFacts.UDP4_LISTENERS, List.of(new Listener("0.0.0.0", 40000, 11))), conference).status()).isEqualTo(Status.PASS);
        assertThat(ports(told.set(PortFacts.UDP4_LISTENERS, List.of(new Listener("0.0.0.0", 40000, 0))), conference).status()).isEqualTo(Status.PASS);
        assertThat(ports(told.set(PortFacts.UDP4_LISTENERS, List.of()), conference).status()).as("kept back by Windows").isEqualTo(Status.FAIL);
    }

    /** The PABX calls in too, from pabx.host. */
    @Test
    void a_rule_for_the_pabx_is_enough_for_the_flows_that_only_it_has() {
        String fields = "\"users\": 10, \"features\": [\"twp-browser\"], \"clientNetworks\": [\"10.1.0.0/16\"], \"pabx\": {\"kind\": \"mivoice-5000\", \"host\": \"10.9.0.5\"}";
        FirewallRule clients = rule(Action.ALLOW, List.of("80", "9000-9020"), List.of("RA4=10.1.0.0/16"));
        FirewallRule pabx = rule(Action.ALLOW, List.of("8020"), List.of("RA4=10.9.0.5"));
        FirewallRule notPabx = rule(Action.ALLOW, List.of("8020"), List.of("RA4=10.1.0.0/16"));

        assertThat(Judged.status("server.firewall", RecordedMachine.sound().set(FirewallFacts.OWN_RULES, List.of(clients, pabx)), Sites.planned(fields)))
                .isEqualTo(Status.PASS);
        Finding narrow = Judged.finding("server.firewall", RecordedMachine.sound().set(FirewallFacts.OWN_RULES, List.of(clients, notPabx)), Sites.planned(fields));
        assertThat(narrow.status()).isEqualTo(Status.WARN);
        assertThat(Texts.in(Language.ENGLISH).say(narrow.message())).contains("TCP 8020").doesNotContain("9001");
    }

    @Test
    void uses_that_meet_from_40000_on_warn() {
        Site site = Sites.planned("\"features\": [\"conference\"], \"mediaChannels\": 4");

        assertThat(ports(RecordedMachine.sound(), site).status()).isEqualTo(Status.WARN);
    }

    @Test
    void a_port_that_was_not_tried_is_unknown() {
        assertThat(ports(RecordedMachine.sound().set(PortTrialFacts.FREE, List.of()), Site.DEFAULT).status())
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void rules_for_every_port_in_every_profile_pass() {
        assertThat(firewall(RecordedMachine.sound())).isEqualTo(Status.PASS);
    }

    @Test
    void a_block_wins_over_every_allow() {
        RecordedMachine machine = RecordedMachine.sound().set(FirewallFacts.POLICY_RULES,
                List.of(rule(Action.BLOCK, List.of("9000-9004"), List.of())));

        assertThat(firewall(machine)).isEqualTo(Status.WARN);
        assertThat(firewallSays(machine)).startsWith("Block rules shut ports of TWS");
    }

    @Test
    void without_a_rule_the_ports_are_shut_and_a_policy_can_void_the_rules_there_are() {
        RecordedMachine shut = RecordedMachine.sound().set(FirewallFacts.OWN_RULES, List.of());
        RecordedMachine voided = RecordedMachine.sound();
        for (FirewallProfile profile : FirewallProfile.values()) {
            voided = voided.set(profile.policyMerge(), 0L);
        }

        assertThat(firewallSays(shut)).startsWith("Windows Firewall lets the flows to TWS in nowhere");
        assertThat(firewallSays(voided)).startsWith("Windows Firewall lets the flows to TWS in nowhere");
    }

    @Test
    void a_firewall_that_is_off_passes_and_another_product_is_said() {
        RecordedMachine off = RecordedMachine.sound().set(FirewallFacts.OWN_RULES, List.of());
        for (FirewallProfile profile : FirewallProfile.values()) {
            off = off.set(profile.enabled(), 0L);
        }

        assertThat(firewall(off)).isEqualTo(Status.PASS);
        assertThat(firewall(off.set(FirewallFacts.OTHER_PRODUCTS, List.of("SepMasterService")))).isEqualTo(Status.WARN);
    }

    @Test
    void a_rule_for_some_callers_only_is_said() {
        RecordedMachine machine = RecordedMachine.sound().set(FirewallFacts.OWN_RULES,
                List.of(rule(Action.ALLOW, List.of(), List.of("RA4=LocalSubnet"))));

        assertThat(Judged.finding("server.firewall", machine, Site.DEFAULT).message().key()).isEqualTo("server.firewall.narrow");
    }

    @Test
    void the_servers_name_is_judged_by_where_it_leads() {
        RecordedMachine own = RecordedMachine.sound().set(DnsFacts.OWN_ADDRESSES, List.of("192.0.2.5"));

        assertThat(dns(own, NAMED)).isEqualTo(Status.MANUAL);
        assertThat(dns(own.set(DnsFacts.SERVER_ADDRESSES, List.of(at("192.0.2.5", "TWS.example"))), NAMED)).isEqualTo(Status.PASS);
        assertThat(dns(own.set(DnsFacts.SERVER_ADDRESSES, List.of(at("192.0.2.5", "tws.example"))), Sites.planned("\"serverName\": \"TWS.example.\"")))
                .isEqualTo(Status.PASS);
        assertThat(dns(own.set(DnsFacts.SERVER_ADDRESSES, List.of(at("192.0.2.5", "xn--strae-oqa.example"))),
                Sites.planned("\"serverName\": \"straße.example\""))).isEqualTo(Status.PASS);
        assertThat(dns(own.set(DnsFacts.SERVER_ADDRESSES, List.of(at("192.0.2.5", "other.example"))), NAMED)).isEqualTo(Status.WARN);
        assertThat(dns(own.set(DnsFacts.SERVER_ADDRESSES, List.of(at("192.0.2.9", "tws.example"))), NAMED)).isEqualTo(Status.WARN);
        assertThat(dns(own.set(DnsFacts.SERVER_ADDRESSES, List.of(at("198.51.100.9", "tws.example"))),
                Sites.planned("\"serverName\": \"tws.example\", \"secure\": true"))).as("address translation, a reverse proxy or a balancer")
                .isEqualTo(Status.WARN);
        assertThat(dns(own, Site.DEFAULT)).isEqualTo(Status.NOT_APPLICABLE);
    }

    private static ResolvedAddress at(String address, String name) {
        return new ResolvedAddress(address, Optional.of(name));
    }

    private static RecordedMachine held(String program) {
        return notFree(new PortTrial("TCP", 9001, 9001, "Address already in use: bind"))
                .set(PortFacts.TCP4_LISTENERS, List.of(new Listener("0.0.0.0", 9001, 4711)))
                .set(PortFacts.OWNERS, List.of(new PortOwner(4711, Optional.of(program), List.of())));
    }

    private static RecordedMachine notFree(PortTrial trial) {
        return RecordedMachine.sound().set(PortTrialFacts.NOT_FREE, List.of(trial));
    }

    private static FirewallRule rule(Action action, List<String> ports, List<String> limits) {
        return new FirewallRule("some rule", action, FirewallRule.TCP, ports, List.of(), "", limits);
    }

    private static Finding ports(RecordedMachine machine, Site site) {
        return Judged.finding("server.ports.available", machine, site);
    }

    private static String firewallSays(RecordedMachine machine) {
        return Texts.in(Language.ENGLISH).say(Judged.finding("server.firewall", machine, Site.DEFAULT).message());
    }

    private static Status firewall(RecordedMachine machine) {
        return Judged.finding("server.firewall", machine, Site.DEFAULT).status();
    }

    private static Status dns(RecordedMachine machine, Site site) {
        return Judged.finding("server.dns-resolution", machine, site).status();
    }
}
