package com.akio.tws.preflight.reach.listener;

import com.akio.tws.preflight.reach.LocalPort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The TCP connections that have not asked yet, the oldest first, within the limits. */
final class TcpCalls {

    private static final int ACCEPTED_AT_ONCE = 64;

    private final Limits limits;
    private final Set<TcpCall> open = new LinkedHashSet<>();
    private final Map<InetAddress, Integer> each = new HashMap<>();

    TcpCalls(Limits limits) {
        this.limits = limits;
    }

    /**
     * Takes the connections that wait at a port; gives how many were dropped for it.
     *
     * @param taken told of each at once: most have asked by then, and nobody who comes after them shall push them out
     */
    int accept(ServerSocketChannel server, LocalPort at, Selector selector, long now, Consumer<TcpCall> taken) {
        int dropped = 0;
        try {
            for (int i = 0; i < ACCEPTED_AT_ONCE; i++) {
                SocketChannel channel = server.accept();
                if (channel == null) {
                    return dropped;
                }
                dropped += admit(channel, at, selector, now, taken);
            }
        } catch (IOException exhausted) {
            // No more sockets: the oldest silent caller makes room.
            dropped += dropOldest();
        }
        return dropped;
    }

    private int admit(SocketChannel channel, LocalPort at, Selector selector, long now, Consumer<TcpCall> taken) {
        try {
            InetAddress caller = ((InetSocketAddress) channel.getRemoteAddress()).getAddress();
            int dropped = each.getOrDefault(caller, 0) >= limits.connectionsEach() ? dropOldestOf(caller)
                    : open.size() >= limits.connections() ? dropOldest() : 0;
            TcpCall call = new TcpCall(channel, at, caller, now);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, call);
            open.add(call);
            each.merge(caller, 1, Integer::sum);
            taken.accept(call);
            return dropped;
        } catch (IOException gone) {
            close(channel);
            return 1;
        }
    }

    /** Closes the connections that began before a moment; gives how many. */
    int dropOlderThan(long moment) {
        int dropped = 0;
        while (!open.isEmpty() && open.iterator().next().since() - moment < 0) {
            dropped += dropOldest();
        }
        return dropped;
    }

    private int dropOldest() {
        Iterator<TcpCall> oldest = open.iterator();
        if (!oldest.hasNext()) {
            return 0;
        }
        close(oldest.next());
        return 1;
    }

    /** An honest caller may stand behind the same address as a hundred silent ones. */
    private int dropOldestOf(InetAddress caller) {
        Optional<TcpCall> oldest = open.stream().filter(call -> call.caller().equals(caller)).findFirst();
        oldest.ifPresent(this::close);
        return oldest.isPresent() ? 1 : 0;
    }

    void close(TcpCall call) {
        if (open.remove(call)) {
            each.computeIfPresent(call.caller(), (caller, many) -> many == 1 ? null : many - 1);
        }
        close(call.channel());
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException closedAnyway) {
            // Java closes the socket before it complains.
        }
    }
}
