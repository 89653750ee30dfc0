package com.akio.tws.preflight.reach;

import java.util.List;

/** Which proxies this machine would ask for a host. */
@FunctionalInterface
public interface Proxies {

    /** None. */
    Proxies NONE = host -> List.of();

    /** Those by which a host is asked for, each once; none where it is reached directly. */
    List<ProxyAddress> of(String host);
}
