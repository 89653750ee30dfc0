package com.akio.tws.preflight.redact;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.facts.DnsFacts;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.facts.FirewallRule.Action;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.MaskedAddress;
import com.akio.tws.preflight.site.NetworkRange;
import com.akio.tws.preflight.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Private networks keep which holds which when they are masked. The forms of rules are those of [MS-GPFAS] 2.2.2.9 to 2.2.2.12, and as {@code netsh advfirewall} and
 * {@code New-NetFirewallRule -RemoteAddress} take them
 * (https://learn.microsoft.com/powershell/module/netsecurity/new-netfirewallrule).
 */
class RangeMaskingTest {

    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> NETWORKS = List.of("10.1.0.0/16", "10.1.4.0/24\", \"10.1.5.0/255.255.255.0", "10.1.4.20-10.1.4.200", "192.168.7.0/24",
            "172.16.0.0/12", "10.0.0.0/8", "10.1.4.77", "fd12:3456:789a::/48", "169.254.3.0/24", "100.64.9.0/24", "10.1.4.20 - 10.1.4.20", "192.168.7.9\", \"10.1.4.9");
    private static final List<String> PABXES = List.of("", "10.1.4.9", "192.168.7.9", "pabx7.vauban.fr");

    @ParameterizedTest
    @ValueSource(strings = {"RA4=10.1.0.0/255.255.0.0", "RA4=10.1.0.0/16", "RA4=10.1.0.0/17", "RA4=10.0.0.0/8", "RA4=10.0.0.0/255.0.0.0", "RA4=10.1.4.77", "RA4=10.1.4.77/255.255.255.255",
        "RA4=10.1.4.20-10.1.4.200", "RA4=10.1.4.0-10.1.5.255", "RA4=10.1.4.19-10.1.4.201", "RA4=10.1.4.21-10.1.4.200", "RA4=10.0.0.0-10.255.255.255",
        "RA4=192.168.0.0/255.255.0.0", "RA4=192.168.0.0-192.168.255.255", "RA4=192.168.7.0/24,10.1.4.0/23", "RA4=172.16.0.0-172.31.255.255", "RA4=172.16.0.0/13", "RA4=LocalSubnet",
        "RA42=IntrAnet", "RA4=203.0.113.0/24", "RA4=203.0.113.7-203.0.113.9", "RA4=0.0.0.0/0", "RA4=0.0.0.0-255.255.255.255", "RA6=fd00::/8", "RA6=fd12:3456:789a::/48",
        "RA6=fd12:3456:789a::-fd12:3456:789a:ffff:ffff:ffff:ffff:ffff", "RA6=fd12:3456:789b::/48", "RA6=fe80::/64", "RA6=2001:db8::/32", "RA4=169.254.0.0/16", "RA4=100.64.0.0/10",
        "RA4=10.1.4.0/24,10.1.5.0/24,LocalSubnet"})
    void a_rule_means_the_same_callers_once_it_is_masked(String limit) throws Exception {
        for (int i = 0; i < NETWORKS.size(); i++) {
            int turn = i + Math.floorMod(limit.hashCode(), PABXES.size());
            String pabx = PABXES.get(turn % PABXES.size());
            Site site = Sites.planned("\"clientNetworks\": [\"" + NETWORKS.get(i) + "\"], \"phones\": [{\"model\": \"Snom D735\"}]"
                    + (pabx.isEmpty() ? "" : ", \"pabx\": {\"kind\": \"oxe\", \"host\": \"" + pabx + "\"}"));
            Action action = turn % 3 == 0 ? Action.BLOCK : Action.ALLOW;
            Collected plain = machine(action, limit).collectedFor(site);
            Collected masked = new Redactor(MaskMap.withKey(KEY)).redact(plain, "test").collected();
            assertThat(statuses(masked)).as("%s %s for %s and %s", action, limit, NETWORKS.get(i), pabx).isEqualTo(statuses(plain));
        }
    }

    /** The tables are worth something: rules are told apart by them. */
    @Test
    void both_answers_are_among_them() throws Exception {
        Site site = Sites.planned("\"clientNetworks\": [\"10.1.0.0/16\"]");
        assertThat(statuses(redacted("RA4=10.1.0.0/255.255.0.0", site).collected())).containsEntry("server.firewall", Status.PASS);
        assertThat(statuses(redacted("RA4=10.1.0.0-10.1.255.255", site).collected())).containsEntry("server.firewall", Status.PASS);
        assertThat(statuses(redacted("RA4=10.1.0.0/17", site).collected())).containsEntry("server.firewall", Status.WARN);
    }

    @Test
    void leading_bits_are_kept_in_common_and_nothing_else_shows() throws Exception {
        PrivateAddresses masks = new PrivateAddresses(MaskMap.withKey(KEY).hmac());
        List<String> addresses = List.of("10.1.4.77", "10.1.4.78", "10.1.5.1", "10.200.0.1", "172.16.3.4", "172.31.0.1", "192.168.0.1", "192.168.255.254", "169.254.1.1", "100.127.0.1");
        for (String one : addresses) {
            assertThat(masks.maskOf(one).orElseThrow()).matches("ip-p[0-9.]+").isNotEqualTo("ip-p" + one);
            for (String other : addresses) {
                assertThat(common(number(masks.maskOf(one).orElseThrow()), number(masks.maskOf(other).orElseThrow()))).as("%s %s", one, other)
                        .isEqualTo(common(number(one), number(other)));
            }
        }
        assertThat(masks.maskOf("203.0.113.7")).isEmpty();
        assertThat(new PrivateAddresses(MaskMap.withKey("another key, another key, anothe".getBytes(StandardCharsets.US_ASCII)).hmac()).maskOf("10.1.4.77"))
                .isNotEqualTo(masks.maskOf("10.1.4.77"));
    }

    @Test
    void a_range_is_the_networks_that_it_is_made_of() {
        PrivateAddresses masks = new PrivateAddresses(MaskMap.withKey(KEY).hmac());
        assertThat(masks.maskOf("192.168.0.0-192.168.255.255").orElseThrow()).matches("ip-p192\\.168\\.[0-9]+\\.[0-9]+/16");
        assertThat(masks.maskOf("10.1.4.5-10.1.4.8").orElseThrow().split("[+]")).hasSize(3);
        List<NetworkRange> ranges = MaskedAddress.ranges(masks.maskOf("10.1.4.5-10.1.4.8").orElseThrow());
        for (int last = 4; last <= 9; last++) {
            List<NetworkRange> one = MaskedAddress.ranges(masks.maskOf("10.1.4." + last).orElseThrow());
            assertThat(one.get(0).isCoveredBy(ranges)).as("%s", last).isEqualTo(last >= 5 && last <= 8);
        }
        assertThat(PrivateAddresses.isRange("10.0.0.0-192.168.0.1")).isFalse();
        assertThat(PrivateAddresses.isRange("203.0.113.1-203.0.113.9")).isFalse();
        assertThat(PrivateAddresses.isRange("dhcp-10-1-4-5")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ip-1.2", "ip-p10.1.2", "ip-p10.1.2.3/33", "ip-p10.1.2.300", "ip-p10.1.2.3-ip-p10.1.2.9", "ip-p10.1.2.3+", "ip6-pfd12.1", "ip-p10.1.2.3/x", "inet-1.2", "x"})
    void what_is_no_such_mask_names_no_range(String text) {
        assertThat(MaskedAddress.ranges(text)).isEmpty();
    }

    /** Masks by number and masks by prefix cannot be compared, so a map goes on as it began. */
    @Test
    void a_map_of_an_earlier_version_goes_on_by_numbers() throws Exception {
        MaskMap earlier = MaskMap.withKey(KEY).with(List.of(new Mask(new Secret(MaskKind.IPV4, "10.1.4.77"), "ip-1.1", true)));
        Collected plain = machine(Action.ALLOW, "RA4=10.1.4.78").collectedFor(Sites.planned("\"clientNetworks\": [\"10.9.0.0/16\"]"));
        MaskMap map = new Redactor(earlier).redact(plain, "test").map();

        assertThat(map.masks()).filteredOn(mask -> mask.secret().kind() == MaskKind.IPV4).extracting(Mask::mask)
                .contains("ip-1.1", "ip-1.2").allSatisfy(mask -> assertThat(mask).doesNotStartWith("ip-p"));
    }

    @Test
    void no_address_is_left_and_the_map_leads_back_to_the_range() throws Exception {
        Redactor.Redacted redacted = redacted("RA4=10.1.4.20-10.1.4.200", Sites.planned("\"clientNetworks\": [\"10.1.4.30-10.1.4.40\"]"));
        assertThat(redacted.collected().snapshot().read(FirewallFacts.OWN_RULES).known().orElseThrow().get(0).limits().get(0)).startsWith("RA4=ip-p10.").contains("+");
        assertThat(redacted.map().masks()).extracting(mask -> mask.secret().text()).contains("10.1.4.20-10.1.4.200", "10.1.4.30-10.1.4.40", "10.1.4.20");
        Redactor.Redacted again = new Redactor(redacted.map()).goingOn().redact(redacted.collected(), "test");
        assertThat(again.collected()).as("masks are not masked").isEqualTo(redacted.collected());
    }

    private static Redactor.Redacted redacted(String limit, Site site) throws Exception {
        return new Redactor(MaskMap.withKey(KEY)).withWords(Set.of()).redact(machine(Action.ALLOW, limit).collectedFor(site), "test");
    }

    private static RecordedMachine machine(Action action, String limit) {
        List<FirewallRule> rules = new ArrayList<>();
        if (action == Action.BLOCK) {
            rules.add(new FirewallRule("TWS", Action.ALLOW, FirewallRule.ANY, List.of(), List.of(), "", List.of()));
        }
        rules.add(new FirewallRule("N", action, FirewallRule.ANY, List.of(), List.of(), "", List.of(limit)));
        return RecordedMachine.sound().set(FirewallFacts.OWN_RULES, rules).set(DnsFacts.OWN_ADDRESSES, List.of("10.1.4.5"));
    }

    private static Map<String, Status> statuses(Collected collected) {
        Map<String, Status> statuses = new TreeMap<>();
        new Evaluator(Checks.all(), CatalogueReader.builtIn(), Judged.CLOCK, "test").evaluate(collected.snapshot(), collected.site(), Selection.ALL, List.of())
                .report().findings().forEach(one -> statuses.put(one.id().name(), one.status()));
        return statuses;
    }

    private static int number(String address) {
        return MaskedAddress.ranges(address).get(0).first().intValue();
    }

    private static int common(int one, int other) {
        return Integer.numberOfLeadingZeros(one ^ other);
    }
}
