package com.akio.tws.preflight.checks.network;

import static com.akio.tws.preflight.checks.network.ClientPc.SOFTPHONE;
import static com.akio.tws.preflight.checks.network.ClientPc.TWS;
import static com.akio.tws.preflight.checks.network.ClientPc.held;
import static com.akio.tws.preflight.checks.network.ClientPc.said;
import static com.akio.tws.preflight.checks.network.ClientPc.told;
import static com.akio.tws.preflight.checks.network.ClientPc.untold;
import static com.akio.tws.preflight.checks.network.ClientPc.with;
import static com.akio.tws.preflight.checks.network.ClientPc.without;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.facts.PortFacts;
import com.akio.tws.preflight.facts.PortOwner;
import com.akio.tws.preflight.facts.PortTrial;
import com.akio.tws.preflight.facts.PortTrialFacts;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Purpose;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UDP 5060 and the voice ports of PCs, as people of softphones met them. */
class ClientPortsTest {

    private static final Site SITE = told("", Use.SOFTPHONE);

    @Test
    void without_softphone_tws_opens_no_port_on_a_pc() {
        assertThat(ports(with(), untold("")).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(ports(with(), told(SOFTPHONE)).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void free_ports_pass() {
        assertThat(ports(with(), SITE).status()).isEqualTo(Status.PASS);
        assertThat(ports(with(), untold(SOFTPHONE)).status()).isEqualTo(Status.PASS);
    }

    /**
     * Who takes 5060: Linphone and Twinkle (signalwire/freeswitch#1984, LubosD/twinkle#210), a local exchange (help.nchsoftware.com, Axon),
     * a DNS server's random ports (support.microsoft.com, KB 956188), a service in a shared host.
     */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"5060, C:\\Program Files\\Linphone\\bin\\linphone.exe, -", "5060, C:\\Users\\jdoe\\AppData\\Local\\MicroSIP\\microsip.exe, -",
        "5060, C:\\Program Files (x86)\\NCH Software\\Axon\\axon.exe, AxonService", "5060, C:\\Windows\\System32\\svchost.exe, SharedAccess",
        "40004, C:\\Windows\\System32\\dns.exe, DNS", "5060, C:\\Jts\\tws.exe, -"})
    void another_program_is_named_with_its_service_and_asked_of_where_nobody_told(int port, String program, String service) {
        RecordedMachine machine = service == null ? held(port, 4711, program) : held(port, 4711, program, service);
        Finding finding = ports(machine, SITE);

        assertThat(finding.status()).as("R44 requires").isEqualTo(Status.FAIL);
        assertThat(said(finding)).contains("UDP " + port + " (" + program + ", process 4711" + (service == null ? ")" : ", service " + service + ")"));
        assertThat(ports(machine, untold(SOFTPHONE)).status()).isEqualTo(Status.MANUAL);
        assertThat(ports(machine, told(SOFTPHONE)).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void tws_itself_may_hold_its_ports_while_it_is_installed_again() {
        Finding finding = ports(held(5060, 4711, TWS), SITE);

        assertThat(finding.status()).isEqualTo(Status.PASS);
        assertThat(said(finding)).contains("the TWS client runs on this PC");
        assertThat(ports(held(40000, 9, "c:\\programdata\\akio\\tws_client7\\current\\media.exe"), SITE).status()).isEqualTo(Status.PASS);
    }

    @Test
    void every_holder_is_named_once_with_all_of_its_ports() {
        RecordedMachine machine = without("Address already in use: bind", 40000, 40007)
                .set(PortFacts.UDP4_LISTENERS, List.of(at(40000, 7), at(40001, 7), at(40002, 8), at(40003, 7), at(40004, 9), at(40004, 7)))
                .set(PortFacts.UDP6_LISTENERS, List.of(new Listener("::", 40005, 8), new Listener("::", 40006, 4), new Listener("::", 40007, 11)))
                .set(PortFacts.OWNERS, List.of(owner(7, "C:\\a\\phone.exe"), owner(8, "C:\\b\\video.exe"), owner(9, TWS),
                        new PortOwner(11, Optional.empty(), List.of())));

        assertThat(said(ports(machine, SITE))).contains("UDP 40000-40001, 40003-40004 (C:\\a\\phone.exe, process 7)",
                "UDP 40002, 40005 (C:\\b\\video.exe, process 8)", "UDP 40006 (the kernel of Windows, process 4)",
                "UDP 40007 (a program that Windows does not name, process 11)").doesNotContain("tws_client");
    }

    /**
     * Nobody holds the port and Windows gives 10013: luanti-org/luanti#11832 and netbirdio/netbird#1607 ({@code excludedportrange
     * protocol=udp}), docker/for-win#3171, microsoft/WSL#5514.
     */
    @Test
    void a_range_that_windows_keeps_back_is_told_from_a_holder() {
        Finding finding = ports(without("Permission denied: bind", 40000, 40007), SITE);

        assertThat(finding.status()).isEqualTo(Status.FAIL);
        assertThat(said(finding)).contains("UDP 40000-40007 (no program holds it; the system says: Permission denied: bind)", "protocol=udp");
    }

    /** Tables with process 0 (sebhildebrandt/systeminformation#724; sockets of WSL, microsoft/WSL#3525), refused, or of an earlier version. */
    @Test
    void a_holder_that_is_not_told_is_never_nobody() {
        assertThat(said(ports(held(5060, 0, ""), SITE))).contains("UDP 5060 (Windows does not tell by whom)");
        assertThat(said(ports(held(5060, 4711, ""), SITE))).contains("a program that Windows does not name, process 4711");
        RecordedMachine taken = without("Address already in use: bind", 5060, 5060);
        for (RecordedMachine machine : List.of(taken.notCollected(PortFacts.UDP4_LISTENERS).notCollected(PortFacts.UDP6_LISTENERS),
                taken.denied(PortFacts.UDP6_LISTENERS), taken.absent(PortFacts.UDP4_LISTENERS))) {
            assertThat(said(ports(machine, SITE))).contains("UDP 5060 (by another program, or kept back by Windows)");
        }
    }

    /** cadas.eu, "By default Softphone listens on the 5060 port (or higher)": sessions of one host share it, and its voice ports. */
    @Test
    void a_session_host_needs_the_ports_of_all_of_its_sessions() {
        Site host = untold(SOFTPHONE).usedFor(new Purpose(Optional.of(Set.of(Use.SOFTPHONE)), OptionalInt.of(10)));
        RecordedMachine all = with().set(PortTrialFacts.FREE, List.of(new PortTrial("UDP", 5060, 5060, ""), new PortTrial("UDP", 40000, 40079, "")));

        assertThat(ports(all, host).status()).isEqualTo(Status.PASS);
        Finding few = ports(with(), host);
        assertThat(few.status()).isEqualTo(Status.UNKNOWN);
        assertThat(said(few)).contains("UDP 40008-40079");
    }

    @Test
    void ports_that_nobody_tried_are_asked_and_a_trial_that_failed_is_unknown() {
        RecordedMachine older = with().notCollected(PortTrialFacts.FREE).notCollected(PortTrialFacts.NOT_FREE);

        assertThat(ports(older, SITE).status()).isEqualTo(Status.MANUAL);
        assertThat(said(ports(older, SITE))).contains("were not tried", "UDP 5060, 40000-40007");
        assertThat(ports(with().set(PortTrialFacts.FREE, List.of()), untold(SOFTPHONE)).status()).isEqualTo(Status.MANUAL);
        assertThat(ports(with().denied(PortTrialFacts.FREE), SITE).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void thousands_of_ports_of_one_program_stay_short() {
        List<Listener> pool = new ArrayList<>();
        for (int port = 40000; port < 44000; port += 2) {
            pool.add(at(port, 5));
        }
        RecordedMachine machine = without("Address already in use: bind", 40000, 40007).set(PortFacts.UDP4_LISTENERS, pool)
                .set(PortFacts.OWNERS, List.of(owner(5, "C:\\Windows\\System32\\dns.exe")));

        assertThat(said(ports(machine, SITE))).contains("UDP 40000, 40002, 40004, 40006 (C:\\Windows\\System32\\dns.exe, process 5)").hasSizeLessThan(500);
    }

    private static Listener at(int port, long process) {
        return new Listener("0.0.0.0", port, process);
    }

    private static PortOwner owner(long process, String program) {
        return new PortOwner(process, Optional.of(program), List.of());
    }

    private static Finding ports(RecordedMachine machine, Site site) {
        return Judged.finding("client.ports.available", machine, site);
    }
}
