package com.akio.tws.preflight.reach;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.Protocol;
import java.util.Objects;
import java.util.Optional;

/**
 * One port of one flow to be knocked on.
 *
 * @param flow the flow's name in the catalogue
 * @param row the row of the document
 * @param from who begins
 * @param to whose port it is
 * @param host the name or address of the destination
 * @param protocol TCP or UDP
 * @param port the destination's port
 * @param manner how to knock
 * @param proxy the HTTP proxy to go through; empty when directly
 */
public record Knock(String flow, String row, FlowRole from, FlowRole to, String host, Protocol protocol, int port, Manner manner,
        Optional<ProxyAddress> proxy) {

    /** How to knock. */
    public enum Manner {
        /** Our listener is there: demand its proof. */
        LISTENER,
        /** As LISTENER, and TLS where another service answers instead. */
        SECURE_LISTENER,
        /** A service of somebody else: connect, send nothing, go. */
        SERVICE,
        /** A service of somebody else behind TLS: shake hands, send nothing, go. */
        SECURE_SERVICE,
        /** A telephone exchange or proxy over UDP: SIP OPTIONS, which rings nothing. */
        SIP
    }

    public Knock {
        Objects.requireNonNull(flow, "flow");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(manner, "manner");
        Objects.requireNonNull(proxy, "proxy");
        if (host.isBlank() || port < 1 || port > 65535) {
            throw new IllegalArgumentException("no such place: " + host + ":" + port);
        }
    }

    /** One that goes there directly. */
    public Knock(String flow, String row, FlowRole from, FlowRole to, String host, Protocol protocol, int port, Manner manner) {
        this(flow, row, from, to, host, protocol, port, manner, Optional.empty());
    }

    /** The same through a proxy. */
    public Knock through(ProxyAddress by) {
        return new Knock(flow, row, from, to, host, protocol, port, manner, Optional.of(by));
    }

    /** Whose address is asked for: the proxy finds the destination's itself. */
    public String firstHost() {
        return proxy.map(ProxyAddress::host).orElse(host);
    }

    /** Whether our listener is to prove that it answers. */
    public boolean demandsProof() {
        return manner == Manner.LISTENER || manner == Manner.SECURE_LISTENER;
    }
}
