package com.akio.tws.preflight.reach.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Somebody else on a port, who does to each caller what a test wants. */
public final class Replier implements AutoCloseable {

    /** What is done to a caller. */
    public interface Deed {
        void to(Socket caller) throws IOException;
    }

    /** What is done with a datagram. */
    public interface DatagramDeed {
        void with(DatagramSocket socket, DatagramPacket packet) throws IOException;
    }

    private final AutoCloseable socket;
    private final int port;
    private final List<Socket> callers = new ArrayList<>();

    private Replier(AutoCloseable socket, int port) {
        this.socket = socket;
        this.port = port;
    }

    public static Replier tcp(Deed deed) throws IOException {
        return tcp(new ServerSocket(0, 50, Loopback.ADDRESS), deed);
    }

    public static Replier tcp(ServerSocket server, Deed deed) {
        Replier replier = new Replier(server, server.getLocalPort());
        start(() -> {
            while (true) {
                Socket caller = server.accept();
                synchronized (replier.callers) {
                    replier.callers.add(caller);
                }
                start(() -> deed.to(caller));
            }
        });
        return replier;
    }

    public static Replier udp(DatagramDeed deed) throws IOException {
        DatagramSocket socket = new DatagramSocket(new InetSocketAddress(Loopback.ADDRESS, 0));
        start(() -> {
            while (true) {
                DatagramPacket packet = new DatagramPacket(new byte[4096], 4096);
                socket.receive(packet);
                deed.with(socket, packet);
            }
        });
        return new Replier(socket, socket.getLocalPort());
    }

    public int port() {
        return port;
    }

    public static byte[] some(InputStream from) throws IOException {
        byte[] bytes = new byte[4096];
        int read = from.read(bytes);
        return java.util.Arrays.copyOf(bytes, Math.max(0, read));
    }

    @Override
    public void close() throws Exception {
        socket.close();
        synchronized (callers) {
            for (Socket caller : callers) {
                caller.close();
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // The test is over, or the caller went away.
            }
        }, "replier");
        thread.setDaemon(true);
        thread.start();
    }
}
