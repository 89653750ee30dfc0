package com.akio.tws.preflight.reach.engine;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketAddress;

/** A relay between a caller and a UDP port that loses the first packets. */
final class LossyPath implements AutoCloseable {

    private final DatagramSocket front = new DatagramSocket(new InetSocketAddress(Loopback.ADDRESS, 0));
    private final DatagramSocket back = new DatagramSocket(new InetSocketAddress(Loopback.ADDRESS, 0));

    LossyPath(int behind, int lost) throws IOException {
        Thread relay = new Thread(() -> {
            try {
                for (int i = 0; true; i++) {
                    DatagramPacket packet = new DatagramPacket(new byte[4096], 4096);
                    front.receive(packet);
                    if (i >= lost) {
                        SocketAddress caller = packet.getSocketAddress();
                        packet.setSocketAddress(new InetSocketAddress(Loopback.ADDRESS, behind));
                        back.send(packet);
                        DatagramPacket answer = new DatagramPacket(new byte[4096], 4096);
                        back.receive(answer);
                        answer.setSocketAddress(caller);
                        front.send(answer);
                    }
                }
            } catch (IOException closed) {
                // The test is over.
            }
        }, "lossy path");
        relay.setDaemon(true);
        relay.start();
    }

    int port() {
        return front.getLocalPort();
    }

    @Override
    public void close() {
        front.close();
        back.close();
    }
}
