package com.akio.tws.preflight.checks.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.DirectoryFacts;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.facts.FirewallRule.Action;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Firewalls as people have them: the handed cases of the field, profiles, and what {@code clientNetworks} proves. */
class FirewallFieldTest {

    private static final FirewallRule TWS = rule(Action.ALLOW, "TWS", "");

    @Test
    void rules_of_packaged_apps_open_nothing_and_are_not_listed() {
        Finding finding = judged(List.of(new FirewallRule("@{Microsoft.Windows.Search_10.0.17763.1_neutral?ms-resource://Microsoft.Windows.Search/x}",
                Action.ALLOW, FirewallRule.ANY, List.of(), List.of("Domain", "Private", "Public"), "",
                List.of("LUOwn=S-1-5-21-111-222-333-2000", "AppPkgId=S-1-15-2-155514346"))));

        assertThat(finding.status()).isEqualTo(Status.WARN);
        assertThat(said(finding)).contains("nowhere").doesNotContain("Search");
    }

    @Test
    void the_rule_of_the_client_program_opens_no_port_of_the_server() {
        Finding finding = judged(List.of(new FirewallRule("tws.exe", Action.ALLOW, FirewallRule.TCP, List.of(), List.of(),
                "C:\\ProgramData\\Akio\\tws_client\\current\\TWS.exe", List.of())));

        assertThat(finding.status()).isEqualTo(Status.WARN);
    }

    @Test
    void a_block_for_one_app_beside_the_rule_of_tws_passes() {
        assertThat(judged(List.of(TWS, rule(Action.BLOCK, "N", "", "AppPkgId=S-1-15-2-1-2-3"))).status()).isEqualTo(Status.PASS);
    }

    @Test
    void lists_of_refused_addresses_are_one_bounded_note() {
        List<FirewallRule> rules = new ArrayList<>(List.of(TWS));
        for (int i = 0; i < 40; i++) {
            int block = i;
            rules.add(rule(Action.BLOCK, "BL_" + i, "",
                    IntStream.range(0, 1000).mapToObj(j -> "RA4=203." + block + "." + j / 250 + "." + j % 250).toArray(String[]::new)));
        }
        Finding finding = judged(rules);

        assertThat(finding.status()).isEqualTo(Status.PASS);
        assertThat(said(finding)).contains("BL_0, BL_1, BL_2 and 37 more").doesNotContain("only some").hasSizeLessThan(300);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "RA4=10.1.0.0/255.255.0.0; PASS", "RA4=10.0.0.0/8; PASS", "RA4=10.1.0.0-10.1.255.255; PASS", "RA4=10.1.0.0/17; WARN",
        "RA4=LocalSubnet; WARN", "RA42=IntrAnet; WARN", "RA4=10.2.0.0/16; WARN", "RA6=fd00::/8; WARN", "LA4=10.1.0.5; WARN"})
    void a_rule_that_covers_the_client_networks_is_enough(String limit, Status right) {
        assertThat(judged(List.of(rule(Action.ALLOW, "N", "", limit)), told("10.1.0.0/16")).status()).isEqualTo(right);
        assertThat(judged(List.of(rule(Action.ALLOW, "N", "", limit)), Site.DEFAULT).status()).isEqualTo(Status.WARN);
    }

    @Test
    void several_rules_and_ranges_cover_together() {
        List<FirewallRule> halves = List.of(rule(Action.ALLOW, "low", "", "RA4=10.1.0.0/17"), rule(Action.ALLOW, "high", "", "RA4=10.1.128.0/17", "RA4=LocalSubnet"));

        assertThat(judged(halves, told("10.1.0.0/16")).status()).isEqualTo(Status.PASS);
        assertThat(judged(halves, told("10.1.0.0/16\", \"2001:db8::/48")).status()).isEqualTo(Status.WARN);
        assertThat(judged(List.of(rule(Action.ALLOW, "six", "", "RA6=2001:db8::/32", "RA4=10.1.0.0/16")), told("10.1.0.0/16\", \"2001:db8::/48")).status())
                .isEqualTo(Status.PASS);
    }

    @Test
    void a_block_is_held_against_the_client_networks() {
        List<FirewallRule> rules = List.of(TWS, rule(Action.BLOCK, "BL", "", "RA4=10.1.4.0/24"));

        assertThat(judged(rules, told("10.1.0.0/16")).status()).isEqualTo(Status.WARN);
        assertThat(judged(rules, told("10.2.0.0/16")).status()).isEqualTo(Status.PASS);
        assertThat(judged(rules, told("ip-1.1/16")).status()).as("a masked bundle").isEqualTo(Status.WARN);
    }

    /** A guard's list of refused addresses, as a masked bundle has it, is judged as it was before. */
    @Test
    void a_masked_block_of_the_internet_is_none_of_client_pcs_unless_these_are_there_too() {
        for (String limit : List.of("RA4=inet-1.2", "RA4=inet-1.2/255.255.255.255", "RA4=inet-1.1/24", "RA4=inet-1.1-inet-1.9", "RA6=inet6-3.1/48")) {
            List<FirewallRule> rules = List.of(TWS, rule(Action.BLOCK, "BL", "", limit));
            assertThat(judged(rules).status()).as(limit).isEqualTo(Status.PASS);
            assertThat(judged(rules, told("ip-1.1/16")).status()).as(limit).isEqualTo(Status.PASS);
            assertThat(judged(rules, told("inet-9.1/24")).status()).as(limit).isEqualTo(Status.WARN);
        }
        for (String limit : List.of("RA4=inet-1.2/8", "RA4=inet-1.1-inet-2.9", "RA4=ip-1.2", "RA4=inet-1.2/")) {
            assertThat(judged(List.of(TWS, rule(Action.BLOCK, "BL", "", limit))).status()).as(limit).isEqualTo(Status.WARN);
        }
        assertThat(judged(List.of(rule(Action.ALLOW, "N", "", "RA4=inet-1.2"))).status()).as("opens for few").isEqualTo(Status.WARN);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 2, 9})
    void outside_a_domain_every_profile_that_is_on_decides(long role) {
        List<FirewallRule> inDomain = List.of(new FirewallRule("TWS", Action.ALLOW, FirewallRule.ANY, List.of(), List.of("Domain"), "", List.of()));
        RecordedMachine machine = RecordedMachine.sound().set(FirewallFacts.OWN_RULES, inDomain);

        assertThat(firewall(machine.set(DirectoryFacts.MACHINE_ROLE, role), Site.DEFAULT).status()).isEqualTo(Status.WARN);
        assertThat(firewall(machine.denied(DirectoryFacts.MACHINE_ROLE), Site.DEFAULT).status()).isEqualTo(Status.WARN);
        Finding member = firewall(machine.set(DirectoryFacts.MACHINE_ROLE, 3L), Site.DEFAULT);
        assertThat(member.status()).isEqualTo(Status.PASS);
        assertThat(said(member)).contains("member of a domain");
    }

    @Test
    void a_later_store_that_nobody_looked_at_says_nothing_and_one_that_was_refused_is_unknown() {
        RecordedMachine machine = RecordedMachine.sound();

        assertThat(firewall(machine.notCollected(FirewallFacts.DEVICE_RULES), Site.DEFAULT).status()).isEqualTo(Status.PASS);
        for (var key : List.of(FirewallFacts.DEVICE_RULES, FirewallFacts.DEVICE_SETTINGS, FirewallFacts.OLD_POLICY_SETTINGS, FirewallFacts.LEFT_OUT)) {
            for (Reason.Kind kind : List.of(Reason.Kind.DENIED, Reason.Kind.MALFORMED, Reason.Kind.TIMED_OUT)) {
                assertThat(firewall(machine.unreadable(key, Reason.of(kind, "x")), Site.DEFAULT).status()).isEqualTo(Status.UNKNOWN);
            }
        }
    }

    /** Where it is not known whether another product filters, or whether the firewall runs, nothing is known to be open. */
    @Test
    void what_else_may_filter_has_to_be_known() {
        for (var key : List.of(FirewallFacts.OTHER_PRODUCTS, FirewallFacts.SERVICE_STATE)) {
            assertThat(firewall(RecordedMachine.sound().denied(key), Site.DEFAULT).status()).isEqualTo(Status.UNKNOWN);
            assertThat(firewall(RecordedMachine.sound().notCollected(key), Site.DEFAULT).status()).isEqualTo(Status.PASS);
        }
    }

    private static Site told(String networks) {
        return Sites.planned("\"clientNetworks\": [\"" + networks + "\"]");
    }

    private static FirewallRule rule(Action action, String name, String program, String... limits) {
        return new FirewallRule(name, action, FirewallRule.ANY, List.of(), List.of(), program, List.of(limits));
    }

    private static Finding judged(List<FirewallRule> rules) {
        return judged(rules, Site.DEFAULT);
    }

    private static Finding judged(List<FirewallRule> rules, Site site) {
        return firewall(RecordedMachine.sound().set(FirewallFacts.OWN_RULES, rules), site);
    }

    private static Finding firewall(RecordedMachine machine, Site site) {
        return Judged.finding("server.firewall", machine, site);
    }

    private static String said(Finding finding) {
        return Texts.in(Language.ENGLISH).say(finding.message());
    }
}
