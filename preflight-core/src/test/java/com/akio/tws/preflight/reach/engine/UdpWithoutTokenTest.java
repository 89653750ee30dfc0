package com.akio.tws.preflight.reach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Knock.Manner;
import com.akio.tws.preflight.reach.ReachProgress;
import com.akio.tws.preflight.reach.Reached;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Without a token a real packet leaves all the same: else neither a refusal nor an answer could come. */
class UdpWithoutTokenTest {

    private static Reached knock(int port) throws IOException {
        return Loopback.prober(Loopback.TIMEOUT, Optional.empty()).knock(List.of(Loopback.udp(port, Manner.SERVICE)), ReachProgress.NONE).get(0);
    }

    @Test
    void somebody_receives_a_packet_that_is_stun() throws Exception {
        BlockingQueue<byte[]> received = new LinkedBlockingQueue<>();
        try (Replier mute = Replier.udp((socket, packet) -> received.add(Arrays.copyOf(packet.getData(), packet.getLength())))) {
            assertThat(knock(mute.port()).outcome()).isEqualTo(FlowOutcome.SILENT);

            byte[] first = received.poll(5, TimeUnit.SECONDS);
            assertThat(first).hasSize(20).startsWith(0, 1, 0, 0, 0x21, 0x12, 0xA4, 0x42);
            assertThat(received).as("asked three times, each with a transaction of its own").hasSize(2).doesNotContain(first);
        }
    }

    @Test
    void an_answer_is_open_even_an_empty_one() throws Exception {
        try (Replier answers = Replier.udp((socket, packet) -> socket.send(packet));
                Replier empty = Replier.udp((socket, packet) -> {
                    packet.setLength(0);
                    socket.send(packet);
                })) {
            assertThat(knock(answers.port()).outcome()).isEqualTo(FlowOutcome.OPEN);
            assertThat(knock(empty.port()).outcome()).isEqualTo(FlowOutcome.OPEN);
        }
    }

    @Test
    void a_host_that_says_nobody_is_there_is_refused() throws Exception {
        assertThat(knock(Loopback.freeUdpPort()).outcome()).isEqualTo(FlowOutcome.REFUSED);
    }
}
