package com.akio.tws.preflight.reach.names;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Gives the addresses of a name, of both families. May block. */
@FunctionalInterface
public interface Resolver {

    /**
     * The addresses.
     *
     * @throws UnknownHostException if the name has none
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
