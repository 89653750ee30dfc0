package com.akio.tws.preflight.reach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.Knock.Manner;
import com.akio.tws.preflight.reach.LocalPort;
import com.akio.tws.preflight.reach.ReachProgress;
import com.akio.tws.preflight.reach.Reached;
import com.akio.tws.preflight.reach.listener.Audience;
import com.akio.tws.preflight.reach.listener.KnockListener;
import com.akio.tws.preflight.reach.listener.Limits;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What our own listener looks like while it is starting, and what it says of ports that it could not have. */
class ListenerStartingTest {

    @Test
    void a_listener_that_serves_late_is_verified_at_the_second_look() throws Exception {
        int port = Loopback.freeTcpPort();
        try (KnockListener late = KnockListener.open(List.of(new LocalPort(Protocol.TCP, port)), Loopback.ADDRESS, Loopback.TOKEN, Limits.USUAL,
                System::nanoTime, Audience.NONE)) {
            Thread serving = new Thread(() -> {
                try {
                    Thread.sleep(Loopback.TIMEOUT.toMillis() + 150);
                    late.serve(Duration.ofMinutes(1));
                } catch (Exception over) {
                    // The test looks at what the caller got.
                }
            });
            serving.setDaemon(true);
            serving.start();

            assertThat(Loopback.reach(Loopback.tcp(port, Manner.LISTENER)).outcome()).isEqualTo(FlowOutcome.VERIFIED);
            late.stop();
            serving.join(5000);
        }
    }

    @Test
    void a_udp_port_that_others_hold_is_told_by_our_listener() throws Exception {
        int tcp = Loopback.freeTcpPort();
        try (Replier other = Replier.udp((socket, packet) -> { });
                Serving serving = new Serving(List.of(new LocalPort(Protocol.TCP, tcp), new LocalPort(Protocol.UDP, other.port())))) {
            List<Reached> reached = Loopback.reach(List.of(Loopback.tcp(tcp, Manner.LISTENER), Loopback.udp(other.port(), Manner.LISTENER)));

            assertThat(reached).extracting(Reached::outcome).containsExactly(FlowOutcome.VERIFIED, FlowOutcome.SILENT);
            assertThat(reached.get(1).detail().kind()).isEqualTo(Detail.Kind.TAKEN);
        }
    }

    @Test
    void a_udp_port_that_our_listener_holds_and_nothing_reaches_is_filtered() throws Exception {
        int tcp = Loopback.freeTcpPort();
        int udp = Loopback.freeUdpPort();
        try (Serving serving = new Serving(List.of(new LocalPort(Protocol.TCP, tcp), new LocalPort(Protocol.UDP, udp)));
                Replier filter = Replier.udp((socket, packet) -> { })) {
            // The listener is asked about the port of the filter, which stands for the one that it holds behind it.
            Reached silent = Loopback.reach(List.of(Loopback.tcp(tcp, Manner.LISTENER), Loopback.udp(filter.port(), Manner.LISTENER))).get(1);

            assertThat(silent.outcome()).isEqualTo(FlowOutcome.SILENT);
            assertThat(silent.detail().kind()).as("the listener's plan does not name it").isEqualTo(Detail.Kind.NOT_PLANNED);
            assertThat(serving.listener().held()).hasSize(2);
        }
    }

    @Test
    void of_two_addresses_the_dead_one_is_named() throws Exception {
        int port = Loopback.freeTcpPort();
        InetAddress dead = InetAddress.getByName("127.80.0.2");
        Prober prober = new Prober(Loopback.TIMEOUT, Optional.of(Loopback.TOKEN), new SecureRandom(), host -> List.of(dead, Loopback.ADDRESS),
                System::nanoTime);
        try (Serving serving = new Serving(Loopback.endpoints(Protocol.TCP, port))) {
            Knock knock = Loopback.tcp(port, Manner.LISTENER);
            Reached reached = prober.knock(List.of(knock), ReachProgress.NONE).get(0);

            assertThat(reached.outcome()).isEqualTo(FlowOutcome.VERIFIED);
            assertThat(reached.deadAddresses()).containsExactly(dead);
            assertThat(serving.heard()).hasSize(1);
        }
    }
}
