package com.akio.tws.preflight.reach.engine;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.LocalPort;
import com.akio.tws.preflight.reach.ReachProgress;
import com.akio.tws.preflight.reach.Reached;
import com.akio.tws.preflight.reach.wire.Token;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ports, knocks and probers on the loopback address, and nowhere else. */
final class Loopback {

    static final InetAddress ADDRESS = InetAddress.getLoopbackAddress();
    static final Token TOKEN = Token.parse("7KQ2M-00000-ABCDE-FGHJK-MNPQR-S").orElseThrow();
    static final Duration TIMEOUT = Duration.ofMillis(900);

    private Loopback() {
    }

    static int freeTcpPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, ADDRESS)) {
            return socket.getLocalPort();
        }
    }

    static int freeUdpPort() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(new InetSocketAddress(ADDRESS, 0))) {
            return socket.getLocalPort();
        }
    }

    static Knock tcp(int port, Knock.Manner manner) {
        return new Knock("web", "R30", FlowRole.CLIENT, FlowRole.SERVER, "localhost", Protocol.TCP, port, manner);
    }

    static Knock udp(int port, Knock.Manner manner) {
        return new Knock("conference-video", "R42", FlowRole.CLIENT, FlowRole.SERVER, "localhost", Protocol.UDP, port, manner);
    }

    static Prober prober(Duration timeout, Optional<Token> token) {
        return new Prober(timeout, token, new SecureRandom(), host -> List.of(ADDRESS), System::nanoTime);
    }

    static Reached reach(Knock knock) throws IOException {
        return reach(List.of(knock)).get(0);
    }

    static List<Reached> reach(List<Knock> knocks) throws IOException {
        return prober(TIMEOUT, Optional.of(TOKEN)).knock(knocks, ReachProgress.NONE);
    }

    static List<LocalPort> endpoints(Protocol protocol, int... ports) {
        List<LocalPort> endpoints = new ArrayList<>();
        for (int port : ports) {
            endpoints.add(new LocalPort(protocol, port));
        }
        return endpoints;
    }
}
