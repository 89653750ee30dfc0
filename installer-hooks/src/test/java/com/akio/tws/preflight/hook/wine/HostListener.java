package com.akio.tws.preflight.hook.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;

/**
 * A real socket that listens on this computer until it is closed; Wine shows it as its machine's. Port 0 takes a free one.
 * Ports below 1024 need root on Linux. A port that somebody else holds is an {@link IllegalStateException} that names it.
 */
public final class HostListener implements AutoCloseable {

    private final ServerSocketChannel channel;

    private HostListener(ServerSocketChannel channel) {
        this.channel = channel;
    }

    /** On 127.0.0.1, with an IPv4 socket: seen in the IPv4 table alone. */
    public static HostListener onIpv4Loopback(int port) {
        return open(StandardProtocolFamily.INET, "127.0.0.1", port);
    }

    /** On ::1, with an IPv6 socket: seen in the IPv6 table alone, and not reached by 127.0.0.1. */
    public static HostListener onIpv6Loopback(int port) {
        return open(StandardProtocolFamily.INET6, "::1", port);
    }

    /** On ::, as most servers do: reached by both families, yet seen in the IPv6 table alone. */
    public static HostListener onEveryAddress(int port) {
        return open(StandardProtocolFamily.INET6, "::", port);
    }

    /** The port it listens on. */
    public int port() {
        return channel.socket().getLocalPort();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostListener open(ProtocolFamily family, String address, int port) {
        try {
            ServerSocketChannel channel = ServerSocketChannel.open(family);
            try {
                channel.bind(new InetSocketAddress(InetAddress.getByName(address), port));
                return new HostListener(channel);
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        } catch (UnsupportedOperationException e) {
            throw Missing.here().because("this computer has no " + family.name() + ": switch it on in its kernel");
        } catch (BindException e) {
            throw new IllegalStateException("cannot listen on " + address + " port " + port + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
