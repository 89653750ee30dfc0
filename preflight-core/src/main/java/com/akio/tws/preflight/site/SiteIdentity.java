package com.akio.tws.preflight.site;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose site it is: what the cover of a dossier shows, and the servers that it waits for. No check looks at it.
 *
 * @param customer the customer's name
 * @param site what the customer calls the site
 * @param people who speaks for the customer and for the integrator
 * @param machines the servers of the site
 */
public record SiteIdentity(Optional<String> customer, Optional<String> site, List<SitePerson> people, List<SiteMachine> machines) {

    /** Nothing told. */
    public static final SiteIdentity EMPTY = new SiteIdentity(Optional.empty(), Optional.empty(), List.of(), List.of());

    public SiteIdentity {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(site, "site");
        people = List.copyOf(people);
        machines = List.copyOf(machines);
    }

    /** The servers of the site: those that are named, and the hosts of sessions that the plan names besides. */
    public static List<SiteMachine> machines(SiteProfile profile) {
        List<SiteMachine> named = profile.identity().machines();
        return Stream.concat(named.stream(), profile.network().sessionHosts().stream().map(SessionHost::name)
                .filter(host -> named.stream().noneMatch(one -> HostNames.areSame(one.name(), host)))
                .map(host -> new SiteMachine(host, MachinePart.SESSION_HOST))).toList();
    }
}
