package com.akio.tws.preflight.reach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock.Manner;
import com.akio.tws.preflight.reach.Reached;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Another program on a port of the plan, that hangs. */
class HungHolderTest {

    /** Linux drops the SYN where the queue of a listener is full (ip-sysctl, tcp_abort_on_overflow is off), so that it looks filtered. */
    @Test
    void a_port_held_by_a_program_that_takes_no_connections_is_said_and_stays_silent() throws Exception {
        int free = Loopback.freeTcpPort();
        List<SocketChannel> waiting = new ArrayList<>();
        try (ServerSocket hung = new ServerSocket(0, 1, Loopback.ADDRESS);
                Serving serving = new Serving(Loopback.endpoints(Protocol.TCP, free, hung.getLocalPort()))) {
            for (int i = 0; i < 8; i++) {
                SocketChannel caller = SocketChannel.open();
                caller.configureBlocking(false);
                caller.connect(hung.getLocalSocketAddress());
                waiting.add(caller);
            }
            List<Reached> reached = Loopback.reach(
                    List.of(Loopback.tcp(free, Manner.LISTENER), Loopback.tcp(hung.getLocalPort(), Manner.LISTENER)));

            assertThat(reached).extracting(Reached::outcome).containsExactly(FlowOutcome.VERIFIED, FlowOutcome.SILENT);
            assertThat(reached.get(1).detail().kind()).isEqualTo(Detail.Kind.TAKEN_YET_SILENT);
        } finally {
            for (SocketChannel caller : waiting) {
                caller.close();
            }
        }
    }
}
