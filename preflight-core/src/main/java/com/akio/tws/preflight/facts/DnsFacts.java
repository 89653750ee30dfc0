package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/** What the name service says of the server's name, asked from the server itself. */
public final class DnsFacts {

    /** The addresses of the name in the profile; absent when it has none. */
    public static final FactKey<List<ResolvedAddress>> SERVER_ADDRESSES =
            new FactKey<>("dns.server-addresses", FactType.listOf(ResolvedAddress.TYPE));

    /** The addresses of this machine's network interfaces, loopback apart. */
    public static final FactKey<List<String>> OWN_ADDRESSES = new FactKey<>("dns.own-addresses", FactType.TEXTS);

    private DnsFacts() {
    }
}
