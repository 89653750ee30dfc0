package com.akio.tws.preflight.windows.machine;

import com.akio.tws.preflight.fact.Reading;
import java.util.List;

/** Asks who listens. */
public interface Ports {

    /** The table {@code TCP_TABLE_OWNER_PID_LISTENER} of IPv4, as raw bytes of {@code MIB_TCPTABLE_OWNER_PID}. */
    Reading<byte[]> tcp4Listeners();

    /** The same of IPv6, as raw bytes of {@code MIB_TCP6TABLE_OWNER_PID}. */
    Reading<byte[]> tcp6Listeners();

    /** The table {@code UDP_TABLE_OWNER_PID} of IPv4, as raw bytes of {@code MIB_UDPTABLE_OWNER_PID}. */
    Reading<byte[]> udp4Listeners();

    /** The same of IPv6, as raw bytes of {@code MIB_UDP6TABLE_OWNER_PID}. */
    Reading<byte[]> udp6Listeners();

    /** The URLs reserved with HTTP.sys ({@code HttpQueryServiceConfiguration}, {@code HttpServiceConfigUrlAclInfo}). */
    Reading<List<String>> urlReservations();
}
