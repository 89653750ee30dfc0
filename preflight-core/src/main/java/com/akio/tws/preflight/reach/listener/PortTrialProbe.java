package com.akio.tws.preflight.reach.listener;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.PortTrial;
import com.akio.tws.preflight.facts.PortTrialFacts;
import com.akio.tws.preflight.reach.LocalPort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.DatagramChannel;
import java.nio.channels.NetworkChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Takes each port for a moment, as TWS will, and lets it go: a range that Windows excludes is in no list and shows only so.
 *
 * <p>Nothing listens and no packet is sent. Java binds exclusively on Windows, so that a port which another program holds on one
 * address only is not free either (Microsoft, "Using SO_REUSEADDR and SO_EXCLUSIVEADDRUSE").
 */
public final class PortTrialProbe implements Probe {

    private final TreeSet<LocalPort> wanted;
    private final InetAddress address;

    /** A probe of some ports on an address; the wildcard address stands for all. */
    public PortTrialProbe(Collection<LocalPort> wanted, InetAddress address) {
        this.wanted = new TreeSet<>(wanted);
        this.address = Objects.requireNonNull(address, "address");
    }

    @Override
    public String name() {
        return "port-trial";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(PortTrialFacts.FREE, PortTrialFacts.NOT_FREE);
    }

    @Override
    public void look(Readings into) {
        List<PortTrial> free = new ArrayList<>();
        List<PortTrial> notFree = new ArrayList<>();
        for (LocalPort endpoint : wanted) {
            try (NetworkChannel channel = endpoint.protocol() == Protocol.TCP ? SocketChannel.open() : DatagramChannel.open()) {
                channel.bind(new InetSocketAddress(address, endpoint.port()));
                add(free, endpoint, "");
            } catch (IOException refused) {
                add(notFree, endpoint, String.valueOf(refused.getMessage()));
            }
        }
        String source = "bind, " + address.getHostAddress();
        into.put(PortTrialFacts.FREE, Reading.known(free, source));
        into.put(PortTrialFacts.NOT_FREE, Reading.known(notFree, source));
    }

    private static void add(List<PortTrial> trials, LocalPort endpoint, String said) {
        String protocol = endpoint.protocol().name();
        int firstPort = endpoint.port();
        if (!trials.isEmpty() && isNeighbour(trials.get(trials.size() - 1), endpoint, said)) {
            firstPort = trials.remove(trials.size() - 1).firstPort();
        }
        trials.add(new PortTrial(protocol, firstPort, endpoint.port(), said));
    }

    private static boolean isNeighbour(PortTrial last, LocalPort endpoint, String said) {
        return last.protocol().equals(endpoint.protocol().name()) && last.lastPort() + 1 == endpoint.port() && last.said().equals(said);
    }
}
