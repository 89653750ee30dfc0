package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.site.NetworkRange;
import java.util.Objects;

/**
 * One end of a line of the matrix, as a firewall request names it.
 *
 * @param role what it is
 * @param name its name; empty where the profile tells none
 * @param address its address or range of addresses; empty where the profile tells none
 */
public record Endpoint(FlowRole role, String name, String address) {

    public Endpoint {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
    }

    /** An end of which nothing but what it is was told. */
    public static Endpoint untold(FlowRole role) {
        return new Endpoint(role, "", "");
    }

    /** An end that the profile tells by a name, an address or a range of addresses. */
    public static Endpoint told(FlowRole role, String host) {
        return NetworkRange.of(host).isPresent() ? new Endpoint(role, "", host) : new Endpoint(role, host, "");
    }

    /** Whether this is one machine, and not a network or somebody who was not told. */
    boolean isOneMachine() {
        return !name.isEmpty() || (!address.isEmpty() && address.indexOf('/') < 0 && address.indexOf('-') < 0);
    }

    /** Whether both are one machine in one part; another part may stand on it too, and its line is asked for all the same. */
    boolean isSameMachine(Endpoint other) {
        return role == other.role && isOneMachine() && shown().equalsIgnoreCase(other.shown());
    }

    /** Its name or address; empty where neither is told. */
    public String shown() {
        return name.isEmpty() ? address : name;
    }
}
