package com.akio.tws.preflight.hook.machines;

import static com.akio.tws.preflight.hook.machines.ServerRegistry.dotNet;
import static com.akio.tws.preflight.hook.machines.ServerRegistry.server;
import static com.akio.tws.preflight.hook.machines.ServerRegistry.service;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.hook.wine.Finished;
import com.akio.tws.preflight.hook.wine.HostListener;
import com.akio.tws.preflight.hook.wine.PreparedMachine;
import com.akio.tws.preflight.hook.wine.RegistryLines;
import com.akio.tws.preflight.hook.wine.WindowsJava;
import com.akio.tws.preflight.hook.wine.WineMachine;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody really listens on port 80. Wine shows the listener and not its owner. */
@PreparedMachine
class PortEightyWineIT {

    private static final String ID = "server.role.web-port-80";
    private static final RegistryLines IIS = RegistryLines.none().in("HKLM\\SOFTWARE\\Microsoft\\InetStp")
            .number("MajorVersion", 10).and(service("W3SVC", 2, "%windir%\\system32\\svchost.exe -k iissvcs"));

    private static WineMachine machine;

    @BeforeAll
    static void prepare() {
        machine = WineMachine.prepared(server("Windows Server 2022 Standard", "20348", "ServerStandard").and(dotNet(528449)));
    }

    @AfterAll
    static void leave() {
        machine.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_listener_over_ipv4_fails(WindowsJava java) {
        assertThat(seen(HostListener::onIpv4Loopback, java)).isEqualTo("FAIL 127.0.0.1:80");
    }

    @ParameterizedTest
    @EnumSource
    void a_listener_over_ipv6_only_fails(WindowsJava java) {
        assertThat(seen(HostListener::onIpv6Loopback, java)).isEqualTo("FAIL [::1]:80");
    }

    @Test
    void a_listener_on_every_address_of_both_families_fails() {
        assertThat(seen(HostListener::onEveryAddress, WindowsJava.JAVA_17)).isEqualTo("FAIL [::]:80");
    }

    @Test
    void port_8080_is_not_port_80() {
        assertThat(seen(port -> HostListener.onIpv4Loopback(8080), WindowsJava.JAVA_17)).isEqualTo("PASS TCP 80 free");
    }

    @Test
    void with_iis_installed_an_owner_that_is_not_shown_stays_unknown() {
        try (WineMachine iis = WineMachine.prepared(
                server("Windows Server 2022 Standard", "20348", "ServerStandard").and(dotNet(528449)).and(IIS));
                HostListener listener = HostListener.onIpv4Loopback(80)) {
            Finished finished = iis.run(WindowsJava.JAVA_17, "check", "--format", "json");

            assertThat(Findings.of(finished).finding(ID).get("status").getAsString()).isEqualTo("UNKNOWN");
            assertThat(Findings.of(finished).verdict()).isEqualTo("UNDETERMINED");
            assertThat(finished.exitCode()).isEqualTo(3);
        }
    }

    private static String seen(IntFunction<HostListener> open, WindowsJava java) {
        try (HostListener listener = open.apply(80)) {
            Finished finished = machine.run(java, "check", "--format", "json", "--lang", "en", "--only", ID);
            var finding = Findings.of(finished).finding(ID);
            String status = finding.get("status").getAsString();
            String observed = finding.get("observed").getAsString();
            assertThat(finished.exitCode()).isEqualTo(status.equals("FAIL") ? 1 : 0);
            int who = observed.indexOf(": ");
            return status + " " + (who < 0 ? observed : observed.substring(0, who));
        }
    }
}
