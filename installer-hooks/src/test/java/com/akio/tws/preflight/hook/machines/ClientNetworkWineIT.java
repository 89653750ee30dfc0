package com.akio.tws.preflight.hook.machines;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.hook.wine.Finished;
import com.akio.tws.preflight.hook.wine.PreparedMachine;
import com.akio.tws.preflight.hook.wine.RegistryLines;
import com.akio.tws.preflight.hook.wine.WindowsJava;
import com.akio.tws.preflight.hook.wine.WineMachine;
import com.google.gson.JsonObject;
import java.net.DatagramSocket;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;

/** The real jar on a PC with TWS Softphone: its firewall's rules, and a port that somebody holds. */
@PreparedMachine
class ClientNetworkWineIT {

    private static final String OWN = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\";
    private static final String ALLOWED =
            "v2.33|Action=Allow|Active=TRUE|Dir=In|Protocol=17|App=C:\\ProgramData\\Akio\\tws_client\\current\\TWS.exe|Name=TWS|Defer=User|";
    private static final RegistryLines PROFILES = RegistryLines.none().in(OWN + "DomainProfile").number("EnableFirewall", 1)
            .in(OWN + "StandardProfile").number("EnableFirewall", 1).in(OWN + "PublicProfile").number("EnableFirewall", 1);

    /** Wine has no service of the firewall, which is a warning of its own. */
    @Test
    void a_cancelled_question_of_windows_is_read_from_the_registry() {
        String cancelled = ALLOWED.replace("Allow", "Block").replace("Name=TWS", "Profile=Public|Name=tws.exe");
        RegistryLines rules = RegistryLines.none().in(OWN + "FirewallRules").text("{1}", ALLOWED);

        assertThat(message("client.firewall", PROFILES.and(rules))).doesNotContain("Block rules", "nowhere");
        assertThat(message("client.firewall", PROFILES.and(rules.text("{2}", cancelled)))).contains("Block rules", "public profile: UDP 5060, 40000-40007");
    }

    @Test
    void a_voice_port_that_somebody_holds_is_not_free() throws Exception {
        try (DatagramSocket held = new DatagramSocket(40004, InetAddress.getByAddress(new byte[4]))) {
            assertThat(message("client.ports.available", PROFILES)).contains("UDP " + held.getLocalPort() + " (");
        }
    }

    private static String message(String check, RegistryLines registry) {
        try (WineMachine windows = WineMachine.prepared(registry)) {
            Finished finished = windows.run(WindowsJava.JAVA_17, "check", "--role", "client", "--use", "softphone", "--format", "json", "--lang", "en",
                    "--only", check);
            JsonObject finding = Findings.of(finished).finding(check);
            return finding.get("message").getAsString();
        }
    }
}
