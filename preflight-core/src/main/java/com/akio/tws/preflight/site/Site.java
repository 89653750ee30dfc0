package com.akio.tws.preflight.site;

import java.util.Objects;
import java.util.Optional;

/**
 * What is to be judged: the customer's plan, and for which version, role and moment.
 *
 * @param installDirectory the folder that was asked for; when empty, the machine's default was measured
 */
public record Site(SiteProfile profile, TwsVersion tws, Role role, Phase phase, Optional<String> installDirectory) {

    /** A first installation of the TWS 5.2 server, nothing else told. */
    public static final Site DEFAULT =
            new Site(SiteProfile.EMPTY, TwsVersion.V5_2, Role.SERVER, Phase.INSTALL, Optional.empty());

    public Site {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(tws, "tws");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(installDirectory, "installDirectory");
    }

    public Site withProfile(SiteProfile other) {
        return new Site(other, tws, role, phase, installDirectory);
    }
}
