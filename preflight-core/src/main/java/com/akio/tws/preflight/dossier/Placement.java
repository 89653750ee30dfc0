package com.akio.tws.preflight.dossier;

import com.akio.tws.preflight.site.HostNames;
import com.akio.tws.preflight.site.MachinePart;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.SessionHost;
import com.akio.tws.preflight.site.SiteIdentity;
import com.akio.tws.preflight.site.SiteMachine;
import com.akio.tws.preflight.site.SiteProfile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The place that a machine has at the site.
 *
 * @param part what it is judged as
 * @param machine the server of the profile that it is; empty for client PCs, and for a server that the profile does not name
 * @param sessions how many people work on it in sessions, as the profile tells
 */
public record Placement(Part part, Optional<SiteMachine> machine, OptionalInt sessions) {

    public Placement {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(machine, "machine");
        Objects.requireNonNull(sessions, "sessions");
    }

    /**
     * The place of a machine.
     *
     * @param name its name; empty where it would not tell
     * @param collected what it was collected as
     */
    public static Placement of(String name, Role collected, SiteProfile profile) {
        List<SiteMachine> named = SiteIdentity.machines(profile);
        Optional<SiteMachine> own = named.stream().filter(machine -> !name.isEmpty() && HostNames.areSame(machine.name(), name)).findFirst();
        if (own.isEmpty()) {
            return new Placement(collected == Role.SERVER ? Part.TWS : Part.CLIENT, Optional.empty(), OptionalInt.empty());
        }
        OptionalInt sessions = own.get().part() != MachinePart.SESSION_HOST ? OptionalInt.empty()
                : profile.network().sessionHosts().stream().filter(host -> HostNames.areSame(host.name(), name)).mapToInt(SessionHost::users).findFirst();
        return new Placement(Part.of(own.get().part()), own, sessions);
    }
}
