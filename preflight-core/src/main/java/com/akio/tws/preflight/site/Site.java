package com.akio.tws.preflight.site;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be judged: the customer's plan, and for which version, role and moment.
 *
 * @param installDirectory the folder that was asked for; when empty, the machine's default was measured
 * @param caller who asks
 * @param purpose what a client machine is for; nothing is told of a server
 */
public record Site(SiteProfile profile, TwsVersion tws, Role role, Phase phase, Optional<String> installDirectory,
        Caller caller, Purpose purpose) {

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
        if (role == Role.SERVER && purpose.isTold()) {
            throw new IllegalArgumentException("a purpose is told of a client machine only");
        }
    }

    /** A site with nothing told of what a client machine is for. */
    public Site(SiteProfile profile, TwsVersion tws, Role role, Phase phase, Optional<String> installDirectory, Caller caller) {
        this(profile, tws, role, phase, installDirectory, caller, Purpose.UNTOLD);
    }

    /** A site that a person asks about. */
    public Site(SiteProfile profile, TwsVersion tws, Role role, Phase phase, Optional<String> installDirectory) {
        this(profile, tws, role, phase, installDirectory, Caller.PERSON, Purpose.UNTOLD);
    }

    /** The same, asked by somebody else. */
    public Site askedBy(Caller other) {
        return new Site(profile, tws, role, phase, installDirectory, other, purpose);
    }

    /** The same with what the client machine is for. */
    public Site usedFor(Purpose other) {
        return new Site(profile, tws, role, phase, installDirectory, caller, other);
    }

    /** The same for another plan. */
    public Site planning(SiteProfile other) {
        return new Site(other, tws, role, phase, installDirectory, caller, purpose);
    }

    /** Whether this is about a server of whose size nothing was told; one of users and calls is a size, no calls are none. */
    public boolean isSizeUntold() {
        return role == Role.SERVER && profile.isSizeUntold();
    }

    /** Whether the machine at hand is used so. */
    public Likelihood uses(Use use) {
        if (purpose.uses().isPresent()) {
            return purpose.uses().get().contains(use) ? Likelihood.YES : Likelihood.NO;
        }
        return has(use) ? Likelihood.PERHAPS : Likelihood.NO;
    }

    /** The plan as far as it concerns the machine at hand: the features and sessions of a client machine are those that were told of it. */
    public SiteProfile here() {
        if (!purpose.isTold()) {
            return profile;
        }
        Set<Feature> features = new LinkedHashSet<>();
        for (Feature feature : Feature.values()) {
            boolean planned = profile.features().contains(feature);
            if (Use.of(feature).map(use -> uses(use) != Likelihood.NO).orElse(planned)) {
                features.add(feature);
            }
        }
        return profile.with(features, purpose.sessions().isPresent() ? purpose.sessions() : profile.rdsUsers());
    }

    private boolean has(Use use) {
        return switch (use) {
            case SOFTPHONE -> profile.features().contains(Feature.SOFTPHONE);
            case V4_CLIENT -> profile.features().contains(Feature.V4_CLIENT);
            case SMARTATTENDANT -> profile.smartAttendantLicences().orElse(0) > 0 || profile.supervisedUsers().orElse(0) > 0;
        };
    }
}
