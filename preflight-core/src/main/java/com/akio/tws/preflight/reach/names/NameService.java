package com.akio.tws.preflight.reach.names;

import java.net.InetAddress;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;

/** The name service as this machine asks it. May block. */
public interface NameService extends Resolver {

    /** The name of an address; empty when it has none. */
    Optional<String> name(InetAddress address);

    /** The addresses of this machine's network interfaces, loopback apart. */
    List<InetAddress> own() throws SocketException;
}
