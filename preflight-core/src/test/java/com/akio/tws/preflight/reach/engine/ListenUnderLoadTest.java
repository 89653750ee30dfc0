package com.akio.tws.preflight.reach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.Knock.Manner;
import com.akio.tws.preflight.reach.LocalPort;
import com.akio.tws.preflight.reach.ReachProgress;
import com.akio.tws.preflight.reach.Reached;
import com.akio.tws.preflight.reach.wire.Question;
import com.akio.tws.preflight.reach.wire.Token;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Our listener while others do their worst, from the same address as the honest caller. */
class ListenUnderLoadTest {

    private static final int HALF_OPEN = 2000;
    private static final int FORGED = 100_000;
    private static final int PORTS = 40;
    private static final Duration TIMEOUT = Duration.ofSeconds(4);

    @Test
    void every_port_is_verified_under_half_open_connections_slow_readers_and_forged_packets() throws Exception {
        List<LocalPort> plan = new ArrayList<>();
        List<Knock> knocks = new ArrayList<>();
        for (int i = 0; i < PORTS; i++) {
            boolean tcp = i % 2 == 0;
            int port = tcp ? Loopback.freeTcpPort() : Loopback.freeUdpPort();
            plan.add(new LocalPort(tcp ? Protocol.TCP : Protocol.UDP, port));
            knocks.add(tcp ? Loopback.tcp(port, Manner.LISTENER) : Loopback.udp(port, Manner.LISTENER));
        }
        List<SocketChannel> strangers = new ArrayList<>();
        AtomicInteger sent = new AtomicInteger();
        try (Serving serving = new Serving(plan)) {
            assertThat(serving.listener().held()).hasSize(PORTS);
            for (int i = 0; i < HALF_OPEN; i++) {
                strangers.add(halfOpen(plan.get(i % (PORTS / 2) * 2).port(), i));
            }
            Thread flood = new Thread(() -> forge(plan, sent), "forger");
            flood.setDaemon(true);
            flood.start();
            long begun = System.nanoTime();

            List<Reached> reached = Loopback.prober(TIMEOUT, Optional.of(Loopback.TOKEN)).knock(knocks, ReachProgress.NONE);

            assertThat(reached).extracting(Reached::outcome).containsOnly(FlowOutcome.VERIFIED);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(TIMEOUT.multipliedBy(3));
            flood.join(60_000);
            assertThat(sent).hasValue(FORGED);
            assertThat(serving.listener().dropped()).isGreaterThan(HALF_OPEN / 2);
        } finally {
            for (SocketChannel stranger : strangers) {
                stranger.close();
            }
        }
    }

    /** One says nothing, one half of a question, and one asks what nobody can prove and reads nothing. */
    private static SocketChannel halfOpen(int port, int kind) throws IOException {
        SocketChannel stranger = SocketChannel.open(new InetSocketAddress(Loopback.ADDRESS, port));
        byte[] question = guess(port);
        try {
            if (kind % 3 > 0) {
                stranger.write(ByteBuffer.wrap(question, 0, kind % 3 == 1 ? question.length / 2 : question.length));
            }
        } catch (IOException dropped) {
            // That is what the listener does with strangers.
        }
        return stranger;
    }

    private static void forge(List<LocalPort> plan, AtomicInteger sent) {
        byte[] question = guess(plan.get(1).port());
        try (DatagramChannel forger = DatagramChannel.open().bind(new InetSocketAddress(Loopback.ADDRESS, 0))) {
            for (int i = 0; i < FORGED; i++) {
                forger.send(ByteBuffer.wrap(question), new InetSocketAddress(Loopback.ADDRESS, plan.get(i % (PORTS / 2) * 2 + 1).port()));
                sent.incrementAndGet();
            }
        } catch (IOException over) {
            throw new AssertionError(over);
        }
    }

    private static byte[] guess(int port) {
        return new Asking(Token.parse("a stranger's guess").orElseThrow(), new SecureRandom()).question(Question.Kind.KNOCK, port);
    }
}
