package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.PortFacts.HTTP_OWNERS;
import static com.akio.tws.preflight.facts.PortFacts.TCP4_LISTENERS;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.facts.PortOwner;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.report.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs of their own on port 80: all are named, and a port proxy is mended where it stands. */
class WebPortHoldersTest {

    private static final String ID = "server.role.web-port-80";
    private static final String HOST = "C:\\Windows\\System32\\svchost.exe";

    @Test
    void two_programs_on_two_addresses_are_both_named() {
        // The handed case port80-two-holders; Skype and XAMPP: win-acme/win-acme#1334, WPN-XM/WPN-XM#493.
        assertThat(said(owner(3344, "C:\\xampp\\apache\\bin\\httpd.exe"), owner(7788, "C:\\Skype\\Skype.exe")))
                .contains("httpd.exe", "Skype.exe").doesNotContain("portproxy");
    }

    @Test
    void a_program_that_is_not_named_stands_beside_one_that_is() {
        assertThat(said(owner(3344, "C:\\nginx\\nginx.exe"), new PortOwner(9, Optional.empty(), List.of())))
                .contains("nginx.exe", "(process 9)", "netstat -abn");
    }

    @Test
    void of_many_the_first_are_named_and_the_others_counted() {
        String said = said(IntStream.range(100, 112).mapToObj(process -> owner(process, "C:\\p\\" + process + ".exe"))
                .toArray(PortOwner[]::new));

        assertThat(said).contains("100.exe", "104.exe", "7 more").doesNotContain("105.exe").hasSizeLessThan(4000);
    }

    static Stream<PortOwner> proxies() {
        return Stream.of(
                // The handed case port80-portproxy.
                new PortOwner(1456, Optional.of(HOST), List.of("iphlpsvc")),
                // A proxy to WSL, its service written as the registry has it: HobaiRiku/wsl2-auto-portproxy#4.
                new PortOwner(1456, Optional.of("c:\\windows\\system32\\svchost.exe"), List.of("IpHlpSvc")),
                // The program hidden from a plain user.
                new PortOwner(1456, Optional.empty(), List.of("iphlpsvc")),
                // netsvcs in one process, as small machines have it: proxy entries that a tool left (rapid7/metasploit-framework#2283).
                new PortOwner(1456, Optional.of(HOST), List.of("BITS", "iphlpsvc", "Schedule", "Winmgmt")));
    }

    @ParameterizedTest
    @MethodSource("proxies")
    void a_port_proxy_is_deleted_and_its_service_left_alone(PortOwner owner) {
        assertThat(said(owner)).contains("netsh interface portproxy show all", "delete v4tov4 listenport=80")
                .doesNotContainIgnoringCase("stop").doesNotContainIgnoringCase("svchost").doesNotContain("IP Helper");
        assertThat(said(owner).contains("probably a port proxy")).isEqualTo(owner.services().size() > 1);
    }

    @Test
    void a_port_proxy_beside_a_program_gets_its_own_remedy() {
        assertThat(said(owner(7, "C:\\nginx\\nginx.exe"), new PortOwner(8, Optional.of(HOST), List.of("iphlpsvc"))))
                .contains("Stop or move C:\\nginx\\nginx.exe (process 7) away", "portproxy delete").doesNotContain("svchost");
    }

    @Test
    void a_service_in_the_host_of_windows_is_named_and_the_host_is_not_to_be_stopped() {
        assertThat(said(new PortOwner(8, Optional.of(HOST), List.of("CertSvc")))).contains("the service CertSvc (process 8)")
                .doesNotContain("svchost");
        assertThat(said(new PortOwner(8, Optional.of(HOST), List.of()))).contains("svchost.exe (process 8)", "netstat -abn", "portproxy")
                .doesNotContainIgnoringCase("stop");
    }

    private static String said(PortOwner... owners) {
        List<PortOwner> all = List.of(owners);
        RecordedMachine machine = RecordedMachine.sound().set(HTTP_OWNERS, all).set(TCP4_LISTENERS, IntStream.range(0, all.size())
                .mapToObj(place -> new Listener("10.0.0." + (place + 1), 80, all.get(place).processId())).toList());
        Row row = Row.of("", sound -> machine, Status.FAIL);
        row.verify(ID);
        return String.join("\n", Judged.said(row.finding(ID)));
    }

    private static PortOwner owner(long process, String path) {
        return new PortOwner(process, Optional.of(path), List.of());
    }
}
