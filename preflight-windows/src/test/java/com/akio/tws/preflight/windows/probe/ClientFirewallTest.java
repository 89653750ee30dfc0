package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.probe.FirewallMachine.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Purpose;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.site.Use;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From rules as a PC's registry holds them to what {@code client.firewall} says of TWS Softphone. */
class ClientFirewallTest {

    private static final Site SITE = new Site(SiteProfile.EMPTY, TwsVersion.V5_2, Role.CLIENT, Phase.INSTALL, Optional.empty())
            .usedFor(new Purpose(Optional.of(Set.of(Use.SOFTPHONE)), OptionalInt.empty()));
    private static final String TWS = "App=C:\\programdata\\akio\\tws_client\\current\\tws.exe|";
    /** As Windows writes what somebody allowed in its question ("Query User"). */
    private static final String ALLOWED = "v2.33|Action=Allow|Active=TRUE|Dir=In|Protocol=17|" + TWS + "Name=tws.exe|Desc=tws.exe|Defer=User|";

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "v2.33|Action=Allow|Active=TRUE|Dir=In|App=%ProgramData%\\Akio\\tws_client\\current\\TWS.exe|Name=TWS|; PASS",
        "v2.33|Action=Allow|Active=TRUE|Dir=In|Protocol=17|App=E:\\Apps\\tws_client\\current\\TWS.exe|Name=TWS|; WARN",
        "v2.33|Action=Allow|Active=TRUE|Dir=In|Protocol=17|App=C:\\Jts\\tws.exe|Name=TWS|; WARN",
        "v2.33|Action=Allow|Active=TRUE|Dir=In|Protocol=6|App=C:\\programdata\\akio\\tws_client\\current\\tws.exe|Name=TWS|; WARN",
        "v2.33|Action=Allow|Active=TRUE|Dir=In|Protocol=17|LPort=5060|LPort2_10=40000-40007|Name=SIP|; PASS",
        "v2.33|Action=Allow|Active=TRUE|Dir=In|Protocol=17|LPort=5060|Name=SIP only|; WARN",
        "v2.33|Action=Allow|Active=TRUE|Dir=In|Protocol=17|App=%SystemRoot%\\system32\\svchost.exe|Svc=SharedAccess|Name=ICS|; WARN",
        "v2.33|Action=Allow|Active=TRUE|Dir=In|Name=Phone Link|PFN=Microsoft.YourPhone_8wekyb3d8bbwe|; WARN"})
    void each_rule_alone(String rule, Status right) {
        assertThat(new FirewallMachine().rules(rule).finding(SITE).status()).isEqualTo(right);
    }

    @Test
    void what_somebody_allowed_counts_and_what_somebody_cancelled_blocks() {
        assertThat(new FirewallMachine().rules(ALLOWED).finding(SITE).status()).isEqualTo(Status.PASS);
        Finding cancelled = new FirewallMachine().rules(ALLOWED, ALLOWED.replace("Allow", "Block").replace("Name=tws.exe", "Profile=Public|Name=tws")).finding(SITE);

        assertThat(cancelled.status()).isEqualTo(Status.WARN);
        assertThat(said(cancelled)).contains("cancels its question", "public profile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mdm\\FirewallRules", "FirewallRules"})
    void rules_that_a_policy_brings_without_the_own_ones_are_enough(String store) {
        FirewallMachine machine = new FirewallMachine().in(FirewallMachine.OWN + "\\" + store, ALLOWED);

        assertThat(machine.finding(SITE).status()).isEqualTo(Status.PASS);
    }

    /** MicrosoftDocs/windows-itpro-docs#9547: without merging, what a user allowed in the question has no effect. */
    @Test
    void a_policy_that_does_not_merge_voids_what_somebody_allowed() {
        FirewallMachine machine = new FirewallMachine().rules(ALLOWED);
        for (String profile : new String[] {"DomainProfile", "PrivateProfile", "PublicProfile"}) {
            machine.machine.registry.dword(FirewallMachine.POLICY + "\\" + profile, "AllowLocalPolicyMerge", 0);
        }
        assertThat(said(machine.finding(SITE))).contains("nowhere", "in that policy");
    }
}
