package com.akio.tws.preflight.site;

import java.util.Objects;
import java.util.Optional;

/**
 * What is to be judged: the customer's plan, and for which version, role and moment.
 *
 * @param installDirectory the folder that was asked for; when empty, the machine's default was measured
 * @param caller who asks
 */
public record Site(SiteProfile profile, TwsVersion tws, Role role, Phase phase, Optional<String> installDirectory,
        Caller caller) {

    /** A first installation of the TWS 5.2 server, nothing else told. */
    public static final Site DEFAULT =
            new Site(SiteProfile.EMPTY, TwsVersion.V5_2, Role.SERVER, Phase.INSTALL, Optional.empty());

    public Site {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(tws, "tws");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(installDirectory, "installDirectory");
        Objects.requireNonNull(caller, "caller");
    }

    /** A site that a person asks about. */
    public Site(SiteProfile profile, TwsVersion tws, Role role, Phase phase, Optional<String> installDirectory) {
        this(profile, tws, role, phase, installDirectory, Caller.PERSON);
    }

    /** The same, asked by somebody else. */
    public Site askedBy(Caller other) {
        return new Site(profile, tws, role, phase, installDirectory, other);
    }
}
