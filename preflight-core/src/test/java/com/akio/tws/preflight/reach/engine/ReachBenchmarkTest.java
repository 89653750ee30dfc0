package com.akio.tws.preflight.reach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.Knock.Manner;
import com.akio.tws.preflight.reach.Reached;
import com.akio.tws.preflight.reach.wire.Question;
import com.akio.tws.preflight.reach.wire.Token;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.channels.DatagramChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReachBenchmarkTest {

    private static final int FLOWS = 1200;
    private static final int STRANGERS = 100_000;
    private static final long MEGABYTE = 1 << 20;

    @Test
    void twelve_hundred_silent_flows_end_within_one_and_a_fifth_timeouts() throws Exception {
        Duration timeout = Duration.ofSeconds(3);
        List<DatagramChannel> mute = new ArrayList<>();
        List<Knock> knocks = new ArrayList<>();
        try {
            for (int i = 0; i < FLOWS; i++) {
                DatagramChannel channel = DatagramChannel.open().bind(new InetSocketAddress(Loopback.ADDRESS, 0));
                mute.add(channel);
                knocks.add(Loopback.udp(((InetSocketAddress) channel.getLocalAddress()).getPort(), Manner.LISTENER));
            }
            AtomicInteger told = new AtomicInteger();
            long begun = System.nanoTime();

            List<Reached> reached = Loopback.prober(timeout, Optional.of(Loopback.TOKEN))
                    .knock(knocks, (done, all) -> told.set(done));

            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            assertThat(reached).hasSize(FLOWS).extracting(Reached::outcome).containsOnly(FlowOutcome.SILENT);
            assertThat(took).isLessThan(timeout.multipliedBy(12).dividedBy(10));
            assertThat(told).hasValue(FLOWS);
        } finally {
            for (DatagramChannel channel : mute) {
                channel.close();
            }
        }
    }

    @Test
    void a_hundred_thousand_packets_of_a_stranger_get_no_byte_back_and_cost_no_memory() throws Exception {
        int port = Loopback.freeUdpPort();
        byte[] nearly = new Asking(Token.parse("a stranger's guess").orElseThrow(), new java.security.SecureRandom())
                .question(Question.Kind.KNOCK, port);
        Random random = new Random(1);
        try (Serving serving = new Serving(Loopback.endpoints(Protocol.UDP, port));
                DatagramSocket stranger = new DatagramSocket(new InetSocketAddress(Loopback.ADDRESS, 0))) {
            stranger.connect(new InetSocketAddress(Loopback.ADDRESS, port));
            for (int i = 0; i < STRANGERS; i++) {
                byte[] bytes = i % 2 == 0 ? nearly : new byte[random.nextInt(200)];
                stranger.send(new DatagramPacket(bytes, bytes.length));
                if (i % 1000 == 0) {
                    Thread.sleep(1);
                }
            }
            stranger.setSoTimeout(500);
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> stranger.receive(new DatagramPacket(new byte[10], 10)))
                    .isInstanceOf(SocketTimeoutException.class);
            assertThat(serving.listener().answered()).isZero();
            assertThat(serving.listener().dropped()).as("packets that were looked at").isGreaterThan(STRANGERS / 10);
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            assertThat(runtime.totalMemory() - runtime.freeMemory()).isLessThan(128 * MEGABYTE);

            assertThat(Loopback.reach(Loopback.udp(port, Manner.LISTENER)).outcome()).as("an honest caller afterwards")
                    .isEqualTo(FlowOutcome.VERIFIED);
        }
    }
}
