package com.akio.tws.preflight.windows.decode;

import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.windows.fake.Raw;
import com.akio.tws.preflight.windows.fake.TcpTable;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TcpListenersTest {

    private static final Source SOURCE = new Source("GetExtendedTcpTable");

    @Test
    void the_recorded_table_of_ipv4_names_address_and_port() {
        assertThat(TcpListeners.v4(Raw.recorded("wine8/tcp4-listeners"), SOURCE).known().orElseThrow())
                .contains(new Listener("127.0.0.1", 19080, 0)).hasSize(2);
    }

    @Test
    void the_recorded_table_of_ipv6_names_address_and_port() {
        assertThat(TcpListeners.v6(Raw.recorded("wine8/tcp6-listeners"), SOURCE).known())
                .contains(List.of(new Listener("::1", 19081, 0)));
    }

    @Test
    void the_loopback_and_the_unspecified_address_stay_themselves_whatever_the_scope_says() {
        byte[] table = new TcpTable().v6("00000000000000000000000000000001", 4096, 80, 4)
                .v6("00000000000000000000000000000000", 4096, 81, 4).done();
        assertThat(TcpListeners.v6(table, SOURCE).known()).contains(
                List.of(new Listener("::1", 80, 4), new Listener("::", 81, 4)));
    }

    @Test
    void rows_of_ipv4_are_24_bytes_with_the_process_at_their_end() {
        byte[] table = new TcpTable().v4(0, 0, 0, 0, 80, 4).v4(192, 168, 1, 20, 65535, 4_294_967_292L).done();
        assertThat(TcpListeners.v4(table, SOURCE).known()).contains(
                List.of(new Listener("0.0.0.0", 80, 4), new Listener("192.168.1.20", 65535, 4_294_967_292L)));
    }

    @Test
    void rows_of_ipv6_are_56_bytes_with_the_state_second_to_last() {
        byte[] table = new TcpTable().v6("00000000000000000000000000000000", 0, 80, 4)
                .v6("fe80000000000000020102fffe030405", 12, 443, 2300).done();
        assertThat(TcpListeners.v6(table, SOURCE).known()).contains(
                List.of(new Listener("::", 80, 4), new Listener("fe80::201:2ff:fe03:405%12", 443, 2300)));
    }

    @Test
    void the_upper_half_of_a_port_may_be_garbage() {
        byte[] table = new Raw().u32(1).u32(2).u8(0, 0, 0, 0).u8(0x1f, 0x90, 0xde, 0xad).u32(0, 0).u32(1234).done();
        assertThat(TcpListeners.v4(table, SOURCE).known()).contains(List.of(new Listener("0.0.0.0", 8080, 1234)));
    }

    @Test
    void a_row_in_another_state_is_no_listener() {
        byte[] established = new Raw().u32(1).u32(5).u8(10, 0, 0, 1).u8(0, 80, 0, 0).u32(0, 0).u32(1234).done();
        assertThat(TcpListeners.v4(established, SOURCE).known()).contains(List.of());
        byte[] established6 = new Raw().u32(1).zeros(16).u32(0).u8(0, 80, 0, 0).zeros(16).u32(0, 0).u32(5).u32(1234).done();
        assertThat(TcpListeners.v6(established6, SOURCE).known()).contains(List.of());
    }

    @Test
    void the_buffer_may_be_longer_than_the_table() {
        byte[] table = new TcpTable().v4(0, 0, 0, 0, 80, 4).done();
        assertThat(TcpListeners.v4(Arrays.copyOf(table, 4096), SOURCE).known().orElseThrow()).hasSize(1);
    }

    @Test
    void an_empty_table_is_known_and_empty() {
        assertThat(TcpListeners.v4(new byte[4], SOURCE).known()).contains(List.of());
        assertThat(TcpListeners.v6(new byte[4], SOURCE).known()).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 0x10000, 0x7fffffff, 0xffffffffL})
    void a_count_beyond_the_bytes_is_malformed(long count) {
        byte[] table = new Raw().u32(count).zeros(48).done();
        assertMalformed(TcpListeners.v4(table, SOURCE), "expected ≥ " + (4 + 24 * count) + " B, found 52 B");
        assertMalformed(TcpListeners.v6(table, SOURCE), "expected ≥ " + (4 + 56 * count) + " B, found 52 B");
    }

    @Test
    void a_table_cut_anywhere_is_malformed() {
        byte[] v4 = Raw.recorded("wine8/tcp4-listeners");
        for (int length = 0; length < v4.length; length++) {
            assertMalformed(TcpListeners.v4(Arrays.copyOf(v4, length), SOURCE));
        }
        byte[] v6 = Raw.recorded("wine8/tcp6-listeners");
        for (int length = 0; length < v6.length; length++) {
            assertMalformed(TcpListeners.v6(Arrays.copyOf(v6, length), SOURCE));
        }
    }
}
