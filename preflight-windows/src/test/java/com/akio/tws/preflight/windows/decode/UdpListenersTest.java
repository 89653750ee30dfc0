package com.akio.tws.preflight.windows.decode;

import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.windows.fake.Raw;
import com.akio.tws.preflight.windows.fake.UdpTable;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class UdpListenersTest {

    private static final Source SOURCE = new Source("GetExtendedUdpTable");

    @Test
    void the_recorded_tables_name_address_port_and_process() {
        assertThat(UdpListeners.v4(Raw.recorded("wine8/udp4-listeners"), SOURCE).known()).contains(List.of());
        assertThat(UdpListeners.v6(Raw.recorded("wine8/udp6-listeners"), SOURCE).known()).contains(List.of(
                new Listener("::", 45060, 32), new Listener("::ffff:127.0.0.1", 45061, 32), new Listener("::", 45062, 32)));
    }

    /** dahall/Vanara#446: the port is in network order, and what stands above it means nothing. */
    @Test
    void rows_of_ipv4_are_12_bytes_with_the_port_in_network_order() {
        assertThat(UdpListeners.v4(new UdpTable().v4(0, 0, 0, 0, 5060, 4_294_967_292L).v4(192, 168, 1, 20, 40000, 4).done(), SOURCE).known())
                .contains(List.of(new Listener("0.0.0.0", 5060, 4_294_967_292L), new Listener("192.168.1.20", 40000, 4)));
    }

    @Test
    void rows_of_ipv6_are_28_bytes_with_the_scope_before_the_port() {
        assertThat(UdpListeners.v6(new UdpTable().v6("00000000000000000000000000000000", 0, 5060, 7)
                .v6("fe80000000000000020102fffe030405", 12, 5353, 2300).done(), SOURCE).known())
                .contains(List.of(new Listener("::", 5060, 7), new Listener("fe80::201:2ff:fe03:405%12", 5353, 2300)));
    }

    /** Several sockets may share a port, as for mDNS: netstat lists 0.0.0.0:5353 three times in ohadravid/netstat2-rs#7. */
    @Test
    void sockets_that_share_a_port_are_one_holder_for_each_process() {
        assertThat(UdpListeners.v4(new UdpTable().v4(0, 0, 0, 0, 5353, 7).v4(0, 0, 0, 0, 5353, 7).v4(0, 0, 0, 0, 5353, 8).done(), SOURCE).known())
                .contains(List.of(new Listener("0.0.0.0", 5353, 7), new Listener("0.0.0.0", 5353, 8)));
    }

    @Test
    void a_buffer_may_be_longer_than_its_table_and_never_shorter() {
        byte[] table = new UdpTable().v4(0, 0, 0, 0, 5060, 7).done();

        assertThat(UdpListeners.v4(Arrays.copyOf(table, 4096), SOURCE).known().orElseThrow()).hasSize(1);
        assertMalformed(UdpListeners.v4(Arrays.copyOf(table, table.length - 1), SOURCE));
        assertMalformed(UdpListeners.v6(new byte[] {-1, -1, -1, -1}, SOURCE));
        assertMalformed(UdpListeners.v6(new byte[3], SOURCE));
    }
}
