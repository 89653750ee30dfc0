package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.probe.FirewallMachine.OWN;
import static com.akio.tws.preflight.windows.probe.FirewallMachine.POLICY;
import static com.akio.tws.preflight.windows.probe.FirewallMachine.TWS;
import static com.akio.tws.preflight.windows.probe.FirewallMachine.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallLeftOut;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From rules as the registry holds them to what the report says of TCP 80 and the ports of TWS. */
class FirewallProbeTest {

    private static final String ALLOW = "v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=80|LPort2_10=9000-9020|Name=N|";
    private static final String BLOCK_LIST = "v2.31|Action=Block|Active=TRUE|Dir=In|Name=BL|";
    private static final String SERVICES = "App=D:\\Akio\\TWS\\TWS_Services\\Api\\Api.exe|";

    /** Each alone, beside nothing: none of them opens TWS to everybody. */
    static Stream<Arguments> whatOpensNothing() {
        return Stream.of(
                Arguments.of("v2.31|Action=Allow|Active=TRUE|Dir=In|Protocol=6|App=System|Name=@wlansvc.dll,-37378|TTK2_27=WFDKmDriver|", "shut"),
                Arguments.of("v2.31|Action=Allow|Active=TRUE|Dir=In|Profile=Public|Name=N|TTK2_22=WFDPrint|", "shut"),
                Arguments.of("v2.31|Action=Allow|Active=TRUE|Dir=In|Protocol=6|Name=N|TTK2_99=Invented|", "shut"),
                Arguments.of("v2.33|Action=Allow|Active=TRUE|Dir=In|Name=Xbox|PFN=Microsoft.GamingApp_8wekyb3d8bbwe|Edge=TRUE|", "shut"),
                // SteveUnderScoreN/WindowsFirewall#4: an empty package makes Windows ignore the rule
                Arguments.of("v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=6|Name=N|AppPkgId=|", "shut"),
                Arguments.of("v2.33|Action=Allow|Active=TRUE|Dir=In|Protocol=6|App=C:\\ProgramData\\Akio\\tws_client\\current\\TWS.exe|Name=tws.exe|Defer=User|",
                        "shut"),
                Arguments.of("v2.33|Action=Allow|Active=TRUE|Dir=In|Protocol=6|App=C:\\Program Files\\Other\\other.exe|Name=N|", "shut"),
                Arguments.of("v2.30|Action=Allow|Active=TRUE|Dir=In|LPort=80|LPort2_10=9001-9010|Name=N|", "shut"),
                Arguments.of("v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=256|Name=N|", "shut"),
                Arguments.of("v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort2_29=TcpCDPSvc|Name=N|", "shut"),
                Arguments.of("v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort2_20=Ply2Disc|Name=N|", "shut"),
                Arguments.of("v2.30|Action=Allow|Dir=In|Protocol=6|Name=no Active|", "shut"),
                Arguments.of("v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=6|Platform=2:6:1|Platform2=EQ|Name=N|", "shut"),
                Arguments.of("v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=6|Platform=2:6:1|Name=N|", "shut"),
                // IIS and HTTP.sys are System: port 80, not 9001
                Arguments.of("v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=6|App=System|Name=N|", "shut"),
                Arguments.of(ALLOW + "LOM=TRUE|", "narrow"),
                Arguments.of(ALLOW + "NNm=Contoso|", "narrow"),
                Arguments.of(ALLOW + "SecurityRealmId={1}|", "narrow"),
                Arguments.of(ALLOW + "LUAuth=O:LSD:(A;;CC;;;S-1-5-21-1-2-3-1001)|", "narrow"),
                Arguments.of(ALLOW + "RA42=IntErnet|", "narrow"),
                Arguments.of(ALLOW + "IFType=Wireless|", "narrow"),
                Arguments.of(ALLOW + "Security=Authenticate|", "narrow"),
                Arguments.of(ALLOW + "RPort2_10=1024-2048|", "narrow"),
                Arguments.of(ALLOW + "SomethingNew=1|", "narrow"),
                Arguments.of(ALLOW + "Platform=3:9:9|Platform2=LTEQ|", "narrow"),
                Arguments.of(ALLOW.replace("Allow", "ByPass"), "narrow"),
                Arguments.of("v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=80,9001-9020|Name=N|", "narrow"));
    }

    @ParameterizedTest
    @MethodSource("whatOpensNothing")
    void a_rule_opens_only_what_every_field_lets_it_open(String rule, String says) {
        Finding finding = new FirewallMachine().rules(rule).finding();

        assertThat(finding.status()).isEqualTo(Status.WARN);
        assertThat(said(finding)).contains(says.equals("shut") ? "nowhere" : "only some callers").doesNotContain("ms-resource");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "v2.33|Action=Block|Active=TRUE|Dir=In|Profile=Public|App=%SystemRoot%\\system32\\spoolsv.exe|Svc=Spooler|TTK2_22=WFDPrint|",
        "v2.33|Action=Block|Active=TRUE|Dir=In|Name=N|LUOwn=S-1-5-18|AppPkgId=S-1-15-2-1-2|",
        "v2.33|Action=Block|Active=TRUE|Dir=In|Protocol=6|App=C:\\ProgramData\\Akio\\tws_client\\current\\TWS.exe|Name=N|",
        "v2.33|Action=Block|Active=TRUE|Dir=In|Protocol=6|LPort=3389|Name=N|",
        "v2.30|Action=Block|Active=TRUE|Dir=In|Protocol=6|Platform=2:6:1|Platform2=EQ|Name=old systems|",
        "v2.30|Action=Block|Active=FALSE|Dir=In|Protocol=6|Name=off|",
        "v2.30|Action=Block|Active=TRUE|Dir=Out|Protocol=6|Name=out|",
        "V2.0|Action=Block|Dir=In|LPort=1-553,555-65535|Protocol=6|App=C:\\P\\wmpnetwk.exe|Svc=WMPNetworkSvc|Name=N|",
        // DigitalRuby/IPBan, EvlWatcher#65: lists of refused addresses of the Internet
        "v2.31|Action=Block|Active=TRUE|Dir=In|RA4=198.51.100.7|RA4=203.0.113.0/255.255.255.0|Name=IPBan_Block_0|"})
    void a_block_that_is_none_of_tws_s_leaves_it_open(String block) {
        assertThat(new FirewallMachine().rules(TWS, block).finding().status()).isEqualTo(Status.PASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "v2.31|Action=Block|Active=TRUE|Dir=In|Protocol=6|LPort2_10=1-66|LPort2_10=69-55554|Name=BL|",
        "V2.31|Action=Block|Active=TRUE|Dir=In|Protocol=6|LPort=80|Name=BL|",
        "v2.31|Action=Block|Active=TRUE|Dir=In|Protocol=6|App=System|Name=BL|",
        "v2.31|Action=Block|Active=TRUE|Dir=In|" + SERVICES + "Name=BL|",
        "v2.31|Action=Block|Active=TRUE|Dir=In|Platform=2:6:2|Platform2=GTEQ|Name=BL|",
        "v2.31|Action=Block|Active=TRUE|Dir=In|RA4=0.0.0.0-255.255.255.255|Name=BL|"})
    void a_block_for_everybody_is_named(String block) {
        Finding finding = new FirewallMachine().rules(TWS, block).finding();

        assertThat(finding.status()).isEqualTo(Status.WARN);
        assertThat(said(finding)).contains("Block rules shut ports of TWS", "by BL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RA4=LocalSubnet|", "RA4=10.1.0.0/255.255.0.0|", "LUAuth=O:LSD:(A;;CC;;;NS)|", "SomethingNew=1|", "Svc=*|"})
    void a_block_that_client_pcs_may_be_among_is_said_and_never_that_only_some_get_in(String limit) {
        Finding finding = new FirewallMachine().rules(TWS, BLOCK_LIST + limit).finding();

        assertThat(finding.status()).isEqualTo(Status.WARN);
        for (Language language : Language.values()) {
            assertThat(said(finding, language)).contains("BL").doesNotContain("only some", "widen", "élargi", "que certains");
        }
    }

    @Test
    void a_programs_rule_counts_for_the_ports_that_it_serves() {
        String web = "v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=80|App=System|Name=IIS|";
        String services = "v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=6|" + SERVICES + "Name=TWS|";

        assertThat(new FirewallMachine().rules(web, services).finding().status()).isEqualTo(Status.PASS);
        assertThat(said(new FirewallMachine().rules(services).finding())).contains("domain profile: TCP 80, private");
        assertThat(said(new FirewallMachine().rules(web).finding())).contains("domain profile: TCP 9001, 9004-9006, private");
    }

    @Test
    void the_stores_of_policies_and_of_a_device_management_count_like_the_own() {
        assertThat(new FirewallMachine().in(OWN + "\\Mdm\\FirewallRules", TWS).finding().status()).isEqualTo(Status.PASS);
        assertThat(new FirewallMachine().in(POLICY + "\\FirewallRules", TWS).finding().status()).isEqualTo(Status.PASS);
        Finding blocked = new FirewallMachine().rules(TWS)
                .in(OWN + "\\Mdm\\FirewallRules", "v2.31|Action=Block|Active=TRUE|Dir=In|Protocol=6|Name=Intune block|").finding();
        assertThat(said(blocked)).contains("Intune block");
    }

    @Test
    void a_device_management_can_void_the_own_rules_and_switch_a_profile_off() {
        FirewallMachine voided = new FirewallMachine().rules(TWS);
        FirewallMachine off = new FirewallMachine();
        for (String profile : new String[] {"DomainProfile", "PrivateProfile", "PublicProfile"}) {
            voided.machine.registry.dword(OWN + "\\Mdm\\" + profile, "AllowLocalPolicyMerge", 0);
            off.machine.registry.dword(OWN + "\\Mdm\\" + profile, "EnableFirewall", 0);
        }

        assertThat(said(voided.finding())).contains("nowhere");
        assertThat(off.finding().status()).isEqualTo(Status.PASS);
    }

    @Test
    void the_old_policy_key_switches_profiles_off_and_is_said() {
        FirewallMachine old = new FirewallMachine();
        old.machine.registry.dword(POLICY + "\\StandardProfile", "EnableFirewall", 0).dword(POLICY + "\\DomainProfile", "EnableFirewall", 0);

        assertThat(old.finding().status()).isEqualTo(Status.PASS);
        assertThat(said(old.finding())).contains("off in every profile", "policy made for Windows XP");
    }

    @Test
    void what_is_no_rule_costs_itself_and_is_named() {
        FirewallMachine machine = new FirewallMachine().rules(TWS,
                "BlockCortana|Action=Block|Active=TRUE|Dir=Out|App=C:\\x.exe|Name=N|", "v2.30|Action=Perhaps|Active=TRUE|Dir=In|",
                "v2.30|Action=Block|Direction=Out|Protocol=tcp|RemotePort=3389|Name=N");
        machine.machine.registry.dword(OWN + "\\FirewallRules", "a number", 5);
        machine.machine.registry.text(OWN + "\\FirewallRules", "x".repeat(5000), "nonsense");

        Finding finding = machine.finding();
        assertThat(finding.status()).isEqualTo(Status.PASS);
        assertThat(said(finding)).contains("are no rules", "{1}", "and 2 more").hasSizeLessThan(400);
        assertThat(machine.seen().value(FirewallFacts.LEFT_OUT).notRules()).isEqualTo(5);
    }

    @Test
    void on_a_domain_member_the_domain_profile_decides_and_elsewhere_every_profile() {
        String inDomain = TWS + "Profile=Domain|";

        Finding member = new FirewallMachine().rules(inDomain).role(3).finding();
        assertThat(member.status()).isEqualTo(Status.PASS);
        assertThat(said(member)).contains("private profile, public profile");
        assertThat(new FirewallMachine().rules(inDomain).role(2).finding().status()).isEqualTo(Status.WARN);
        assertThat(new FirewallMachine().rules(inDomain).finding().status()).isEqualTo(Status.WARN);
        assertThat(new FirewallMachine().rules(TWS + "Profile=Private|").role(3).finding().status()).isEqualTo(Status.WARN);
    }

    @Test
    void a_store_that_cannot_be_read_is_never_green() {
        for (String key : new String[] {OWN + "\\Mdm\\FirewallRules", POLICY + "\\FirewallRules", OWN + "\\FirewallRules", OWN + "\\Mdm\\DomainProfile",
            POLICY + "\\StandardProfile"}) {
            FirewallMachine machine = new FirewallMachine().rules(TWS);
            machine.machine.registry.denied(key);
            assertThat(machine.finding().status()).as(key).isEqualTo(Status.UNKNOWN);
        }
    }

    @Test
    void rules_without_effect_are_counted_and_not_kept() {
        FirewallMachine machine = new FirewallMachine().rules(TWS, TWS.replace("Name=TWS", "Name=again"),
                "v2.33|Action=Allow|Active=TRUE|Dir=In|Name=N|PFN=P_1|", "v2.33|Action=Allow|Active=TRUE|Dir=In|App=C:\\x.exe|Name=N|",
                "v2.33|Action=Allow|Active=TRUE|Dir=In|Protocol=1|ICMP4=8:*|Name=N|");

        assertThat(machine.seen().value(FirewallFacts.OWN_RULES)).hasSize(1);
        assertThat(machine.seen().value(FirewallFacts.LEFT_OUT)).isEqualTo(new FirewallLeftOut(4, 0, 0, java.util.List.of()));
        assertThat(machine.seen().reading(FirewallFacts.DEVICE_RULES)).isInstanceOf(Reading.Absent.class);
    }
}
