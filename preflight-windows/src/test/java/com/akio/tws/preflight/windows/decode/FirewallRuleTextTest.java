package com.akio.tws.preflight.windows.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.facts.FirewallRule.Action;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirewallRuleTextTest {

    private static final Source SOURCE = new Source("a rule");

    @Test
    void ports_and_ranges_stand_in_two_fields_that_repeat() {
        FirewallRule rule = rule("v2.31|Action=Allow|Active=TRUE|Dir=In|Protocol=6|Profile=Domain|Profile=Private|LPort=80|LPort=443"
                + "|LPort2_10=9000-9020|LPort2_10=IPHTTPSIn|RA4=LocalSubnet|Name=TWS|Desc=x|NewField=1|");

        assertThat(rule).isEqualTo(new FirewallRule("TWS", Action.ALLOW, 6, List.of("80", "443", "9000-9020", "IPHTTPSIn"),
                List.of("Domain", "Private"), "", List.of("RA4=LocalSubnet", "NewField=1")));
        assertThat(rule.concerns(FirewallRule.TCP, 9004, FirewallProfile.DOMAIN)).isTrue();
        assertThat(rule.concerns(FirewallRule.TCP, 8080, FirewallProfile.DOMAIN)).isFalse();
        assertThat(rule.concerns(FirewallRule.UDP, 9004, FirewallProfile.DOMAIN)).isFalse();
        assertThat(rule.concerns(FirewallRule.TCP, 9004, FirewallProfile.PUBLIC)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LPort=80", "LPort2_10=80-90", "LPort=RPC"})
    void ports_without_tcp_or_udp_are_no_rule(String ports) {
        for (String protocol : List.of("", "|Protocol=1", "|Protocol=256")) {
            assertThat(FirewallRuleText.decode("v2.30|Action=Allow|Active=TRUE|Dir=In" + protocol + "|" + ports + "|", SOURCE))
                    .isInstanceOf(Reading.Unreadable.class);
        }
    }

    @Test
    void a_list_of_ports_is_kept_and_narrows() {
        FirewallRule rule = rule("v2.30|Action=Block|Active=TRUE|Dir=In|Protocol=6|LPort=1-79,81-65535|Name=N|");

        assertThat(rule.ports()).containsExactly("1-79", "81-65535");
        assertThat(rule.limits()).containsExactly("LPort=1-79,81-65535");
    }

    @Test
    void what_a_rule_does_not_name_it_means_all_of() {
        FirewallRule rule = rule("v2.10|Action=Block|Active=TRUE|Dir=In|Name=all|");

        assertThat(rule.concerns(FirewallRule.UDP, 40000, FirewallProfile.PUBLIC)).isTrue();
        assertThat(rule.action()).isEqualTo(Action.BLOCK);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "v2.10|Action=Allow|Active=FALSE|Dir=In|Protocol=6|LPort=80|Name=off|",
        "v2.10|Action=Allow|Active=TRUE|Dir=Out|Protocol=6|LPort=80|Name=out|",
        "v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=80|App=%SystemRoot%\\system32\\svchost.exe|Svc=iphlpsvc|Name=svc|"})
    void a_rule_that_is_off_or_goes_out_or_is_a_services_opens_nothing(String text) {
        assertThat(FirewallRuleText.decode(text, SOURCE)).isEqualTo(new Reading.Known<>(Optional.empty(), SOURCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Action=Allow|", "v2.10|Active=TRUE|Dir=In|", "v2.10|Action=Perhaps|Dir=In|",
        "v2.10|Action=Allow|Active=TRUE|Dir=In|Protocol=tcp|"})
    void what_is_no_rule_is_malformed(String text) {
        assertThat(FirewallRuleText.decode(text, SOURCE)).isInstanceOf(Reading.Unreadable.class);
    }

    private static FirewallRule rule(String text) {
        return FirewallRuleText.decode(text, SOURCE).known().orElseThrow().orElseThrow();
    }
}
