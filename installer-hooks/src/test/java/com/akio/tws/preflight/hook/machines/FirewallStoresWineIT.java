package com.akio.tws.preflight.hook.machines;

import static com.akio.tws.preflight.hook.machines.ServerRegistry.dotNet;
import static com.akio.tws.preflight.hook.machines.ServerRegistry.server;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.hook.wine.Finished;
import com.akio.tws.preflight.hook.wine.PreparedMachine;
import com.akio.tws.preflight.hook.wine.RegistryLines;
import com.akio.tws.preflight.hook.wine.WindowsJava;
import com.akio.tws.preflight.hook.wine.WineMachine;
import com.google.gson.JsonObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The real jar reads every store of Windows Firewall from a registry. Wine has no firewall service; that finding is a warning of its own. */
@PreparedMachine
class FirewallStoresWineIT {

    private static final String OWN = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\";
    private static final String POLICY = "HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\";
    private static final String TWS = "v2.31|Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=80|LPort2_10=9001-9020|Name=TWS|";

    enum Store {
        AS_WINDOWS_IS_DELIVERED(rules().text("wlan-tcp", "v2.31|Action=Allow|Active=TRUE|Dir=In|Protocol=6|App=System|Name=@wlansvc.dll,-37378|TTK2_27=WFDKmDriver|")
                .text("wlan-udp", "v2.31|Action=Allow|Active=TRUE|Dir=In|Protocol=17|App=System|Name=@wlansvc.dll,-37380|TTK2_27=WFDKmDriver|")
                .text("xbox", "v2.33|Action=Allow|Active=TRUE|Dir=In|Name=Xbox|PFN=Microsoft.GamingApp_8wekyb3d8bbwe|Edge=TRUE|"),
                "WARN", "nowhere"),
        RULE_OF_DEVICE_MANAGEMENT(RegistryLines.none().in(OWN + "Mdm\\FirewallRules").text("{1}", TWS), "PASS", ""),
        BLOCK_OF_DEVICE_MANAGEMENT(rules().text("TWS", TWS).in(OWN + "Mdm\\FirewallRules")
                .text("{1}", "v2.31|Action=Block|Active=TRUE|Dir=In|Protocol=6|LPort=80|Name=No web (Intune)|"), "WARN", "No web (Intune)"),
        PROFILES_OFF_BY_THE_OLD_POLICY(RegistryLines.none().in(POLICY + "DomainProfile").number("EnableFirewall", 0)
                .in(POLICY + "StandardProfile").number("EnableFirewall", 0), "PASS", "Windows XP"),
        VALUE_THAT_IS_NO_RULE(rules().text("TWS", TWS)
                .text("{2765E0F4}", "BlockCortana|Action=Block|Active=TRUE|Dir=Out|Name=Search|"), "PASS", "{2765E0F4}"),
        RULE_OF_ANOTHER_WINDOWS(rules().text("TWS", TWS).text("block",
                "v2.10|Action=Block|Active=TRUE|Dir=In|Protocol=6|LPort=80|Name=Old|Platform=2:6:1|Platform2=EQ|"), "PASS", "");

        private final RegistryLines registry;
        private final String status;
        private final String said;

        Store(RegistryLines registry, String status, String said) {
            this.registry = registry;
            this.status = status;
            this.said = said;
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_store_counts_for_what_it_is(Store store) {
        try (WineMachine windows = WineMachine.prepared(server("Windows Server 2019 Standard", "17763", "ServerStandard")
                .and(dotNet(461814)).and(profilesOn()).and(store.registry))) {
            Finished finished = windows.run(WindowsJava.JAVA_17, "check", "--format", "json", "--lang", "en", "--only", "server.firewall");

            JsonObject finding = Findings.of(finished).finding("server.firewall");
            assertThat(finding.get("status").getAsString()).as("%s", finding).isEqualTo(store.status);
            assertThat(finding.get("message").getAsString()).contains(store.said);
        }
    }

    private static RegistryLines rules() {
        return RegistryLines.none().in(OWN + "FirewallRules");
    }

    private static RegistryLines profilesOn() {
        return RegistryLines.none().in(OWN + "DomainProfile").number("EnableFirewall", 1)
                .in(OWN + "StandardProfile").number("EnableFirewall", 1).in(OWN + "PublicProfile").number("EnableFirewall", 1);
    }
}
