package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.site.SessionHost;
import java.util.Objects;
import java.util.Optional;

/**
 * A host of sessions beside the TWS server.
 *
 * @param host the host and its users
 * @param megabytes memory for the sessions, besides what the host itself needs (R10)
 * @param voice its UDP ports of TWS Softphone (R45), which all its sessions share; empty where the site has no Softphone
 */
public record SessionHostPlan(SessionHost host, long megabytes, Optional<PortRange> voice) {

    public SessionHostPlan {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(voice, "voice");
    }
}
