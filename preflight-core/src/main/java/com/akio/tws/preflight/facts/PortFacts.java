package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/** The ports in use, from both address families: a dual-stack listener shows only in the IPv6 table. */
public final class PortFacts {

    /** Every IPv4 listener. */
    public static final FactKey<List<Listener>> TCP4_LISTENERS =
            new FactKey<>("port.tcp4-listeners", FactType.listOf(Listener.TYPE));

    /** Every IPv6 listener. */
    public static final FactKey<List<Listener>> TCP6_LISTENERS =
            new FactKey<>("port.tcp6-listeners", FactType.listOf(Listener.TYPE));

    /** Every UDP port that a program holds on an IPv4 address; bundles of earlier versions lack it. */
    public static final FactKey<List<Listener>> UDP4_LISTENERS =
            new FactKey<>("port.udp4-listeners", FactType.listOf(Listener.TYPE));

    /** The same on an IPv6 address. */
    public static final FactKey<List<Listener>> UDP6_LISTENERS =
            new FactKey<>("port.udp6-listeners", FactType.listOf(Listener.TYPE));

    /** The owners of the listeners on TCP port 80, one for each process. */
    public static final FactKey<List<PortOwner>> HTTP_OWNERS =
            new FactKey<>("port.80-owners", FactType.listOf(PortOwner.TYPE));

    /** The owners of all listeners of TCP and UDP, one for each process. */
    public static final FactKey<List<PortOwner>> OWNERS = new FactKey<>("port.owners", FactType.listOf(PortOwner.TYPE));

    private PortFacts() {
    }
}
