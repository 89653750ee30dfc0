package com.akio.tws.preflight.reach.listener;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.reach.LocalPort;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Opens the ports of a plan, each for itself: one that is not to be had is noted, the others stay open. */
final class OpenedPorts {

    private static final int BACKLOG = 128;
    /** Room for the knocks of a whole range at once, and for an honest one behind a burst of forged ones. */
    private static final int RECEIVE_BYTES = 1 << 18;

    private final Selector selector;
    private final InetAddress address;
    private final TreeSet<LocalPort> held = new TreeSet<>();
    private final List<NotOpened> notOpened = new ArrayList<>();

    OpenedPorts(Selector selector, InetAddress address) {
        this.selector = selector;
        this.address = address;
    }

    Set<LocalPort> held() {
        return held;
    }

    List<NotOpened> notOpened() {
        return notOpened;
    }

    void open(Collection<LocalPort> plan) throws IOException {
        for (LocalPort endpoint : new TreeSet<>(plan)) {
            SelectableChannel channel = endpoint.protocol() == Protocol.TCP ? ServerSocketChannel.open() : DatagramChannel.open();
            try {
                bind(channel, endpoint);
                held.add(endpoint);
            } catch (IOException denied) {
                channel.close();
                notOpened.add(new NotOpened(endpoint, why(denied), String.valueOf(denied.getMessage())));
            }
        }
    }

    private void bind(SelectableChannel channel, LocalPort endpoint) throws IOException {
        channel.configureBlocking(false);
        InetSocketAddress at = new InetSocketAddress(address, endpoint.port());
        if (channel instanceof ServerSocketChannel server) {
            server.bind(at, BACKLOG);
            channel.register(selector, SelectionKey.OP_ACCEPT, endpoint);
        } else if (channel instanceof DatagramChannel datagrams) {
            datagrams.setOption(StandardSocketOptions.SO_RCVBUF, RECEIVE_BYTES);
            datagrams.bind(at);
            channel.register(selector, SelectionKey.OP_READ, endpoint);
        }
    }

    /**
     * Windows says 10048 for a port in use and 10013 for one in an excluded range (Microsoft, "Using SO_REUSEADDR and
     * SO_EXCLUSIVEADDRUSE"; docker/for-win#3171); Java keeps only the words, of which those about permissions are told apart.
     */
    private static NotOpened.Why why(IOException denied) {
        String words = String.valueOf(denied.getMessage()).toLowerCase(Locale.ROOT);
        boolean forbidden = words.contains("permission") || words.contains("10013") || words.contains("forbidden");
        return denied instanceof BindException && !forbidden ? NotOpened.Why.TAKEN : NotOpened.Why.REFUSED;
    }
}
