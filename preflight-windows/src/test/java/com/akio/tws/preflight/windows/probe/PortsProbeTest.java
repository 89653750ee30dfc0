package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertAbsent;
import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.facts.PortFacts;
import com.akio.tws.preflight.facts.PortOwner;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Seen;
import com.akio.tws.preflight.windows.fake.TcpTable;
import com.akio.tws.preflight.windows.fake.UdpTable;
import com.akio.tws.preflight.windows.machine.Processes.ServiceProcess;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortsProbeTest {

    private static final String ANY6 = "00000000000000000000000000000000";

    private final FakeMachine machine = FakeMachine.empty();

    @Test
    void both_tables_are_given_whole() {
        tables(new TcpTable().v4(127, 0, 0, 1, 80, 1200).v4(0, 0, 0, 0, 445, 4), new TcpTable().v6(ANY6, 0, 135, 900));
        assertThat(look().value(PortFacts.TCP4_LISTENERS))
                .containsExactly(new Listener("127.0.0.1", 80, 1200), new Listener("0.0.0.0", 445, 4));
        assertThat(look().value(PortFacts.TCP6_LISTENERS)).containsExactly(new Listener("::", 135, 900));
    }

    @Test
    void a_dual_stack_listener_shows_only_in_the_table_of_ipv6_and_has_an_owner() {
        tables(new TcpTable(), new TcpTable().v6(ANY6, 0, 80, 1200));
        machine.knows("imagePath(1200)", "C:\\nginx\\nginx.exe").knows("services", List.of());
        assertThat(owners()).containsExactly(new PortOwner(1200, Optional.of("C:\\nginx\\nginx.exe"), List.of()));
    }

    @Test
    void a_process_that_listens_on_both_families_is_one_owner() {
        tables(new TcpTable().v4(0, 0, 0, 0, 80, 1200), new TcpTable().v6(ANY6, 0, 80, 1200));
        assertThat(owners()).hasSize(1);
    }

    @Test
    void the_services_of_the_owner_are_named_and_no_others() {
        tables(new TcpTable().v4(0, 0, 0, 0, 80, 1200), new TcpTable());
        machine.knows("imagePath(1200)", "C:\\Windows\\System32\\svchost.exe").knows("services", List.of(
                new ServiceProcess("Apache2.4", 4, 1200), new ServiceProcess("Spooler", 4, 1300), new ServiceProcess("Off", 1, 0)));
        assertThat(owners()).containsExactly(
                new PortOwner(1200, Optional.of("C:\\Windows\\System32\\svchost.exe"), List.of("Apache2.4")));
    }

    @Test
    void the_kernel_and_an_owner_that_windows_does_not_tell_are_not_opened() {
        tables(new TcpTable().v4(0, 0, 0, 0, 80, 4).v4(127, 0, 0, 1, 80, 0), new TcpTable());
        assertThat(owners()).containsExactly(new PortOwner(4, Optional.empty(), List.of()), new PortOwner(0, Optional.empty(), List.of()));
        assertThat(machine.asked()).noneMatch(call -> call.startsWith("imagePath") || call.equals("services"));
    }

    @Test
    void an_owner_whose_program_is_refused_or_gone_is_still_an_owner() {
        tables(new TcpTable().v4(0, 0, 0, 0, 80, 1200).v4(10, 0, 0, 1, 80, 1300), new TcpTable());
        machine.refuses("imagePath(1200)").lacks("imagePath(1300)").refuses("services");
        assertThat(owners()).containsExactly(
                new PortOwner(1200, Optional.empty(), List.of()), new PortOwner(1300, Optional.empty(), List.of()));
    }

    @Test
    void port_8080_is_not_port_80() {
        tables(new TcpTable().v4(0, 0, 0, 0, 8080, 1200), new TcpTable());
        assertThat(owners()).isEmpty();
    }

    @Test
    void an_owner_in_one_table_stays_seen_when_the_other_is_refused() {
        machine.knows("tcp4Listeners", new TcpTable().v4(0, 0, 0, 0, 80, 1200).done()).refuses("tcp6Listeners");
        assertThat(owners()).hasSize(1);
        assertDenied(look().reading(PortFacts.TCP6_LISTENERS));
    }

    @Test
    void no_owner_in_one_table_is_no_answer_when_the_other_is_refused() {
        machine.knows("tcp4Listeners", new TcpTable().done()).refuses("tcp6Listeners");
        assertDenied(look().reading(PortFacts.HTTP_OWNERS));
    }

    @Test
    void a_cut_table_is_malformed() {
        machine.knows("tcp4Listeners", new byte[] {1, 0, 0, 0, 2}).knows("tcp6Listeners", new TcpTable().done());
        assertMalformed(look().reading(PortFacts.TCP4_LISTENERS));
        assertMalformed(look().reading(PortFacts.HTTP_OWNERS));
    }

    @Test
    void the_holders_of_udp_ports_are_owners_with_their_services() {
        tables(new TcpTable().v4(0, 0, 0, 0, 80, 1200), new TcpTable());
        machine.knows("udp4Listeners", new UdpTable().v4(0, 0, 0, 0, 5060, 1300).done())
                .knows("udp6Listeners", new UdpTable().v6(ANY6, 0, 40000, 1400).done())
                .knows("imagePath(1200)", "C:\\a.exe").knows("imagePath(1300)", "C:\\phone.exe").refuses("imagePath(1400)")
                .knows("services", List.of(new ServiceProcess("DNS", 4, 1400)));

        assertThat(look().value(PortFacts.UDP4_LISTENERS)).containsExactly(new Listener("0.0.0.0", 5060, 1300));
        assertThat(look().value(PortFacts.UDP6_LISTENERS)).containsExactly(new Listener("::", 40000, 1400));
        assertThat(look().value(PortFacts.OWNERS)).contains(new PortOwner(1300, Optional.of("C:\\phone.exe"), List.of()),
                new PortOwner(1400, Optional.empty(), List.of("DNS")));
        assertThat(owners()).as("of TCP 80").hasSize(1);
    }

    /** A DNS server holds 2,500 ports of each family (support.microsoft.com, KB 956188); SocketPoolSize may be 10,000. */
    @Test
    void a_pool_of_ports_is_kept_whole_or_not_at_all() {
        assertThat(look(2_500).value(PortFacts.UDP4_LISTENERS)).hasSize(2_500);
        Seen many = look(10_000);
        assertThat(many.reading(PortFacts.UDP4_LISTENERS)).isInstanceOf(Reading.Unreadable.class);
        assertThat(many.value(PortFacts.OWNERS)).as("another table tells").hasSize(1);
    }

    private Seen look(int ports) {
        UdpTable pool = new UdpTable();
        for (int i = 0; i < ports; i++) {
            pool.v4(0, 0, 0, 0, 49152 + i, 1500);
        }
        tables(new TcpTable().v4(0, 0, 0, 0, 135, 900), new TcpTable());
        machine.knows("udp4Listeners", pool.done()).knows("udp6Listeners", new UdpTable().done()).knows("services", List.of());
        return look();
    }

    @Test
    void a_refused_table_of_udp_costs_no_other() {
        tables(new TcpTable().v4(0, 0, 0, 0, 80, 1200), new TcpTable());
        machine.refuses("udp4Listeners").refuses("udp6Listeners").knows("imagePath(1200)", "C:\\a.exe").knows("services", List.of());

        assertThat(look().value(PortFacts.OWNERS)).hasSize(1);
        assertDenied(look().reading(PortFacts.UDP4_LISTENERS));
    }

    @Test
    void without_any_table_there_is_nothing_to_own() {
        assertAbsent(look().reading(PortFacts.HTTP_OWNERS));
    }

    private void tables(TcpTable v4, TcpTable v6) {
        machine.knows("tcp4Listeners", v4.done()).knows("tcp6Listeners", v6.done());
    }

    private List<PortOwner> owners() {
        return look().value(PortFacts.HTTP_OWNERS);
    }

    private Seen look() {
        return Seen.by(new PortsProbe(machine.machine()));
    }
}
