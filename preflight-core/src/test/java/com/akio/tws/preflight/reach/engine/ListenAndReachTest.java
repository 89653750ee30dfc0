package com.akio.tws.preflight.reach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock.Manner;
import com.akio.tws.preflight.reach.LocalPort;
import com.akio.tws.preflight.reach.ReachProgress;
import com.akio.tws.preflight.reach.Reached;
import com.akio.tws.preflight.reach.attempt.AttemptLoop;
import com.akio.tws.preflight.reach.listener.Heard;
import com.akio.tws.preflight.reach.listener.NotOpened;
import com.akio.tws.preflight.reach.wire.Answer;
import com.akio.tws.preflight.reach.wire.Question;
import com.akio.tws.preflight.reach.wire.Token;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListenAndReachTest {

    @Test
    void every_port_of_the_plan_is_verified_by_a_caller_with_the_token() throws Exception {
        int tcp = Loopback.freeTcpPort();
        int udp = Loopback.freeUdpPort();
        List<LocalPort> plan = List.of(new LocalPort(Protocol.TCP, tcp), new LocalPort(Protocol.UDP, udp));
        try (Serving serving = new Serving(plan)) {
            List<Reached> reached = Loopback.reach(List.of(Loopback.tcp(tcp, Manner.LISTENER), Loopback.udp(udp, Manner.LISTENER)));

            assertThat(reached).extracting(Reached::outcome).containsOnly(FlowOutcome.VERIFIED);
            assertThat(reached).extracting(Reached::detail).containsOnly(Detail.NONE);
            assertThat(serving.heard()).extracting(Heard::at).containsExactlyInAnyOrderElementsOf(plan);
        }
    }

    @Test
    void another_token_gets_no_proof_and_no_byte() throws Exception {
        int tcp = Loopback.freeTcpPort();
        int udp = Loopback.freeUdpPort();
        try (Serving serving = new Serving(List.of(new LocalPort(Protocol.TCP, tcp), new LocalPort(Protocol.UDP, udp)))) {
            Prober stranger = Loopback.prober(Loopback.TIMEOUT, Token.parse("another token"));

            List<Reached> reached = stranger.knock(List.of(Loopback.tcp(tcp, Manner.LISTENER), Loopback.udp(udp, Manner.LISTENER)),
                    ReachProgress.NONE);

            assertThat(reached.get(0).outcome()).isEqualTo(FlowOutcome.INTERCEPTED);
            assertThat(reached.get(0).detail().kind()).isEqualTo(Detail.Kind.CLOSED);
            assertThat(reached.get(1).outcome()).isEqualTo(FlowOutcome.SILENT);
            assertThat(serving.heard()).isEmpty();
            assertThat(serving.listener().answered()).isZero();
        }
    }

    @Test
    void a_port_that_another_program_holds_is_said_and_reached_as_open() throws Exception {
        int free = Loopback.freeTcpPort();
        try (Replier other = Replier.tcp(caller -> caller.getInputStream().read());
                Serving serving = new Serving(Loopback.endpoints(Protocol.TCP, free, other.port()))) {
            assertThat(serving.listener().held()).containsExactly(new LocalPort(Protocol.TCP, free));
            assertThat(serving.listener().notOpened()).extracting(NotOpened::endpoint, NotOpened::why)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(new LocalPort(Protocol.TCP, other.port()), NotOpened.Why.TAKEN));

            List<Reached> reached = Loopback.reach(
                    List.of(Loopback.tcp(free, Manner.LISTENER), Loopback.tcp(other.port(), Manner.LISTENER)));

            assertThat(reached).extracting(Reached::outcome).containsExactly(FlowOutcome.VERIFIED, FlowOutcome.OPEN);
            assertThat(reached.get(1).detail().kind()).isEqualTo(Detail.Kind.TAKEN);
        }
    }

    @Test
    void somebody_in_the_middle_is_told_from_a_taken_port() throws Exception {
        int held = Loopback.freeTcpPort();
        int alsoHeld = Loopback.freeTcpPort();
        Answer.ReportSummary[] standings = new Answer.ReportSummary[1];
        try (Serving serving = new Serving(Loopback.endpoints(Protocol.TCP, held, alsoHeld))) {
            HoldQuestion question = new HoldQuestion(new LocalPort(Protocol.TCP, held), Loopback.ADDRESS, new LocalPort(Protocol.TCP, alsoHeld),
                    Loopback.TIMEOUT, new Asking(Loopback.TOKEN, new SecureRandom()));
            new AttemptLoop(1, Duration.ZERO, System::nanoTime).run(List.of(question),
                    ended -> standings[0] = ended.standing().orElseThrow());

            assertThat(standings).containsExactly(Answer.ReportSummary.HELD);
            assertThat(serving.heard()).as("a question about a port is no knock").isEmpty();
        }
    }

    @Test
    void a_listener_that_never_serves_is_silent_and_not_taken_for_ours_nor_for_somebody_else() throws Exception {
        try (java.net.ServerSocket deaf = new java.net.ServerSocket(0, 5, Loopback.ADDRESS)) {
            Reached reached = Loopback.reach(Loopback.tcp(deaf.getLocalPort(), Manner.LISTENER));

            assertThat(reached.outcome()).isEqualTo(FlowOutcome.SILENT);
            assertThat(reached.detail().kind()).isEqualTo(Detail.Kind.MUTE);
        }
    }

    @Test
    void one_that_accepts_and_stays_silent_is_not_taken_for_ours() throws Exception {
        try (Replier silent = Replier.tcp(caller -> Replier.some(caller.getInputStream()))) {
            Reached reached = Loopback.reach(Loopback.tcp(silent.port(), Manner.LISTENER));

            assertThat(reached.outcome()).isEqualTo(FlowOutcome.SILENT);
            assertThat(reached.detail().kind()).isEqualTo(Detail.Kind.MUTE);
        }
    }

    @Test
    void an_echo_of_the_question_is_no_proof() throws Exception {
        try (Replier tcp = Replier.tcp(caller -> caller.getOutputStream().write(Replier.some(caller.getInputStream())));
                Replier udp = Replier.udp((socket, packet) -> socket.send(packet))) {
            List<Reached> reached = Loopback.reach(
                    List.of(Loopback.tcp(tcp.port(), Manner.LISTENER), Loopback.udp(udp.port(), Manner.LISTENER)));

            assertThat(reached).extracting(Reached::outcome).containsOnly(FlowOutcome.INTERCEPTED);
            assertThat(reached).extracting(one -> one.detail().kind()).containsOnly(Detail.Kind.ECHO);
        }
    }

    @Test
    void a_flood_is_cut_off_and_is_no_proof() throws Exception {
        byte[] block = new byte[65_536];
        try (Replier tcp = Replier.tcp(caller -> {
            while (true) {
                caller.getOutputStream().write(block);
            }
        }); Replier udp = Replier.udp((socket, packet) -> {
            packet.setData(block, 0, 1200);
            for (int i = 0; i < 5000; i++) {
                socket.send(packet);
            }
        })) {
            long begun = System.nanoTime();
            List<Reached> reached = Loopback.reach(
                    List.of(Loopback.tcp(tcp.port(), Manner.LISTENER), Loopback.udp(udp.port(), Manner.LISTENER)));

            assertThat(reached).extracting(Reached::outcome).containsOnly(FlowOutcome.INTERCEPTED);
            assertThat(reached).extracting(one -> one.detail().kind()).containsOnly(Detail.Kind.FOREIGN);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Loopback.TIMEOUT.multipliedBy(2));
        }
    }

    @Test
    void a_port_where_nobody_listens_is_refused() throws Exception {
        int tcp = Loopback.freeTcpPort();
        int udp = Loopback.freeUdpPort();

        List<Reached> reached = Loopback.reach(List.of(Loopback.tcp(tcp, Manner.LISTENER), Loopback.udp(udp, Manner.LISTENER)));

        assertThat(reached).extracting(Reached::outcome).containsOnly(FlowOutcome.REFUSED);
        assertThat(reached).extracting(Reached::address).containsOnly(Optional.of(Loopback.ADDRESS));
    }

    @Test
    void a_name_without_an_address_is_unresolved() throws Exception {
        Prober prober = new Prober(Loopback.TIMEOUT, Optional.empty(), new SecureRandom(), host -> {
            throw new UnknownHostException(host);
        }, System::nanoTime);

        Reached reached = prober.knock(List.of(Loopback.tcp(80, Manner.SERVICE)), ReachProgress.NONE).get(0);

        assertThat(reached.outcome()).isEqualTo(FlowOutcome.UNRESOLVED);
        assertThat(reached.address()).isEmpty();
    }

    @Test
    void a_name_service_that_hangs_costs_one_timeout() throws Exception {
        Prober prober = new Prober(Loopback.TIMEOUT, Optional.empty(), new SecureRandom(), host -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException given) {
                throw new UnknownHostException(host);
            }
            return List.of();
        }, System::nanoTime);
        long begun = System.nanoTime();

        Reached reached = prober.knock(List.of(Loopback.tcp(80, Manner.SERVICE)), ReachProgress.NONE).get(0);

        assertThat(reached.outcome()).isEqualTo(FlowOutcome.UNRESOLVED);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Loopback.TIMEOUT.multipliedBy(2));
    }

    @Test
    void both_families_are_tried_and_the_better_one_counts() throws Exception {
        int port = Loopback.freeTcpPort();
        InetAddress six = InetAddress.getByName("::1");
        Prober prober = new Prober(Loopback.TIMEOUT, Optional.of(Loopback.TOKEN), new SecureRandom(),
                host -> List.of(six, Loopback.ADDRESS), System::nanoTime);
        try (Serving serving = new Serving(Loopback.endpoints(Protocol.TCP, port))) {
            Reached reached = prober.knock(List.of(Loopback.tcp(port, Manner.LISTENER)), ReachProgress.NONE).get(0);

            assertThat(reached.outcome()).isEqualTo(FlowOutcome.VERIFIED);
            assertThat(reached.address()).contains(Loopback.ADDRESS);
            assertThat(reached.detail().kind()).isEqualTo(Detail.Kind.OTHER_ADDRESS);
            assertThat(serving.heard()).hasSize(1);
        }
    }

    @Test
    void without_a_token_a_service_is_open_and_is_sent_nothing() throws Exception {
        List<Integer> received = new ArrayList<>();
        try (Replier service = Replier.tcp(caller -> {
            int first = caller.getInputStream().read();
            synchronized (received) {
                received.add(first);
            }
        })) {
            Reached reached = Loopback.reach(Loopback.tcp(service.port(), Manner.SERVICE));

            assertThat(reached.outcome()).isEqualTo(FlowOutcome.OPEN);
            Thread.sleep(100);
            synchronized (received) {
                assertThat(received).as("the end of the stream, and nothing before it").containsExactly(-1);
            }
        }
    }

    @Test
    void lost_packets_do_not_hide_an_open_udp_port() throws Exception {
        int behind = Loopback.freeUdpPort();
        try (Serving serving = new Serving(Loopback.endpoints(Protocol.UDP, behind));
                LossyPath path = new LossyPath(behind, 2)) {
            Reached reached = Loopback.reach(Loopback.udp(path.port(), Manner.LISTENER));

            // The path is another port than the listener's, which the answer gives away.
            assertThat(reached.detail()).isEqualTo(new Detail(Detail.Kind.OTHER_PORT, Integer.toString(behind)));
            assertThat(reached.outcome()).isEqualTo(FlowOutcome.INTERCEPTED);
            assertThat(serving.listener().answered()).as("two of three questions were lost").isEqualTo(1);
        }
    }

    @Test
    void udp_silence_is_silence_and_never_success() throws Exception {
        try (Replier mute = Replier.udp((socket, packet) -> { })) {
            assertThat(Loopback.reach(Loopback.udp(mute.port(), Manner.LISTENER)).outcome()).isEqualTo(FlowOutcome.SILENT);
            assertThat(Loopback.reach(Loopback.udp(mute.port(), Manner.SERVICE)).outcome()).isEqualTo(FlowOutcome.SILENT);
        }
    }

    @Test
    void a_question_is_answered_once_and_the_answer_is_shorter() throws Exception {
        int port = Loopback.freeTcpPort();
        byte[] question = new Asking(Loopback.TOKEN, new SecureRandom()).question(Question.Kind.KNOCK, port);
        try (Serving serving = new Serving(Loopback.endpoints(Protocol.TCP, port))) {
            byte[] first = say(port, question);
            byte[] again = say(port, question);

            assertThat(first).hasSizeLessThan(question.length);
            assertThat(again).as("a recording of the question").isEmpty();
            assertThat(serving.heard()).hasSize(1);
        }
    }

    @Test
    void stopping_frees_the_ports_at_once() throws Exception {
        int port = Loopback.freeTcpPort();
        Serving serving = new Serving(Loopback.endpoints(Protocol.TCP, port));
        long begun = System.nanoTime();
        serving.close();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
        assertThat(Loopback.reach(Loopback.tcp(port, Manner.LISTENER)).outcome()).isEqualTo(FlowOutcome.REFUSED);
    }

    private static byte[] say(int port, byte[] bytes) throws IOException {
        try (Socket socket = new Socket(Loopback.ADDRESS, port)) {
            socket.setSoTimeout(3000);
            socket.getOutputStream().write(bytes);
            return socket.getInputStream().readAllBytes();
        } catch (ConnectException refused) {
            throw new AssertionError("nobody listens", refused);
        }
    }
}
