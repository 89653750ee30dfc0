package com.akio.tws.preflight.site;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the customer plans. What is left empty was not told: a check that needs it says which default it took, or asks.
 *
 * @param serverName the DNS name that clients will use (R13)
 * @param tws the version to be installed, where the profile fixes it
 * @param users TWS users (R16); when empty, no size is told, and none is guessed
 * @param callsPerHour calls per hour of the supervised phones (R16); when empty, users alone decide
 * @param companies companies on this server (R12)
 * @param domains domains of the largest company (R12)
 * @param usersPerDomain users of the largest domain (R12)
 * @param smartAttendantLicences licences on this server (R17); none when empty
 * @param supervisedUsers users that one SmartAttendant supervises (R24)
 * @param mediaChannels Media Server channels, each one simultaneous operation (R19, R20); when empty, what the document advises for TWS
 *     Rules and TWS Mail, none without them
 * @param rdsUsers users who work in sessions on this very host (R10); none when empty
 * @param features what the site will use
 * @param secure whether TWS runs in secure mode (R13, R14, R31 …); not when the profile is silent
 * @param sharedWorkstations whether several people use one workstation (R28)
 * @param connectors the other servers that TWS connects to
 * @param pabx the PABX
 * @param phones the phones
 * @param waivers the findings that somebody answers for
 * @param answers what people answered to what no machine can see, one for each check at the most
 * @param installDirectory the folder TWS will be installed in
 * @param network the network links, as far as they are told
 * @param identity whose site it is
 */
public record SiteProfile(Optional<String> serverName, Optional<TwsVersion> tws, OptionalInt users,
        OptionalInt callsPerHour, OptionalInt companies, OptionalInt domains, OptionalInt usersPerDomain,
        OptionalInt smartAttendantLicences, OptionalInt supervisedUsers, OptionalInt mediaChannels, OptionalInt rdsUsers,
        Set<Feature> features, boolean secure, boolean sharedWorkstations, List<ConnectedServer> connectors,
        Optional<Pabx> pabx, List<Phone> phones, List<Waiver> waivers, List<Answer> answers, Optional<String> installDirectory,
        SiteNetwork network, SiteIdentity identity) {

    /** Nothing told. */
    public static final SiteProfile EMPTY = new SiteProfile(Optional.empty(), Optional.empty(), OptionalInt.empty(),
            OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(),
            OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), Set.of(), false, false, List.of(),
            Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(),
            SiteNetwork.EMPTY, SiteIdentity.EMPTY);

    public SiteProfile {
        Objects.requireNonNull(serverName, "serverName");
        Objects.requireNonNull(tws, "tws");
        for (OptionalInt number : List.of(users, callsPerHour, companies, domains, usersPerDomain, smartAttendantLicences,
                supervisedUsers, mediaChannels, rdsUsers)) {
            if (number.orElse(0) < 0) {
                throw new IllegalArgumentException("a profile holds no negative number: " + number.getAsInt());
            }
        }
        features = Set.copyOf(features);
        connectors = List.copyOf(connectors);
        Objects.requireNonNull(pabx, "pabx");
        phones = List.copyOf(phones);
        waivers = List.copyOf(waivers);
        answers = List.copyOf(answers);
        Objects.requireNonNull(installDirectory, "installDirectory");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(identity, "identity");
    }

    /** Whether nothing was told of the site's size; one of users and calls is a size, no calls are none. */
    public boolean isSizeUntold() {
        return users.isEmpty() && callsPerHour.orElse(0) == 0;
    }

    /** The same plan with another install folder. */
    public SiteProfile withInstallDirectory(Optional<String> other) {
        return new SiteProfile(serverName, tws, users, callsPerHour, companies, domains, usersPerDomain, smartAttendantLicences,
                supervisedUsers, mediaChannels, rdsUsers, features, secure, sharedWorkstations, connectors, pabx, phones,
                waivers, answers, other, network, identity);
    }

    /** The same plan with other answers. */
    public SiteProfile withAnswers(List<Answer> others) {
        return new SiteProfile(serverName, tws, users, callsPerHour, companies, domains, usersPerDomain, smartAttendantLicences,
                supervisedUsers, mediaChannels, rdsUsers, features, secure, sharedWorkstations, connectors, pabx, phones,
                waivers, others, installDirectory, network, identity);
    }

    /** The same plan with other features, and other users in sessions. */
    SiteProfile with(Set<Feature> others, OptionalInt sessions) {
        return new SiteProfile(serverName, tws, users, callsPerHour, companies, domains, usersPerDomain, smartAttendantLicences,
                supervisedUsers, mediaChannels, sessions, others, secure, sharedWorkstations, connectors, pabx, phones,
                waivers, answers, installDirectory, network, identity);
    }

    /** The same plan with so many users. */
    public SiteProfile withUsers(int others) {
        return new SiteProfile(serverName, tws, OptionalInt.of(others), callsPerHour, companies, domains, usersPerDomain,
                smartAttendantLicences, supervisedUsers, mediaChannels, rdsUsers, features, secure, sharedWorkstations, connectors,
                pabx, phones, waivers, answers, installDirectory, network, identity);
    }

    /** The same plan with so many Media Server channels. */
    public SiteProfile withMediaChannels(OptionalInt others) {
        return new SiteProfile(serverName, tws, users, callsPerHour, companies, domains, usersPerDomain, smartAttendantLicences,
                supervisedUsers, others, rdsUsers, features, secure, sharedWorkstations, connectors, pabx, phones, waivers, answers, installDirectory, network, identity);
    }

    /**
     * The same plan with what was told beside it; what is empty, or not secure, stays as it was.
     *
     * @param kind another kind of PABX than the plan's has none of that one's releases and keys
     */
    public SiteProfile withTold(OptionalInt otherUsers, OptionalInt calls, boolean secureToo, Optional<PabxKind> kind) {
        Optional<Pabx> told = kind.filter(other -> pabx.map(Pabx::kind).filter(other::equals).isEmpty())
                .map(Pabx::of);
        return new SiteProfile(serverName, tws, otherUsers.isPresent() ? otherUsers : users, calls.isPresent() ? calls : callsPerHour,
                companies, domains, usersPerDomain, smartAttendantLicences, supervisedUsers, mediaChannels, rdsUsers, features,
                secure || secureToo, sharedWorkstations, connectors, told.isPresent() ? told : pabx, phones, waivers, answers, installDirectory, network, identity);
    }
}
