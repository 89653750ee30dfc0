package com.akio.tws.preflight.site;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A network link between some users and the TWS server, such as the line of a branch office (R60).
 *
 * @param name what the customer calls it
 * @param users the users behind it
 * @param callsPerHour their calls per hour; when empty, their share of the site's calls
 * @param softphoneCalls Softphone calls over it at one time; when empty, its users' share of the site's
 * @param supervisors those of its users who supervise, each of whom gets the alerts of all calls of the site; when no link tells any, each
 *     link has the alerts of its own calls
 * @param kbitPerSecond its capacity; when empty, nothing is said of it
 */
public record SiteLink(String name, int users, OptionalInt callsPerHour, OptionalInt softphoneCalls,
        OptionalInt supervisors, OptionalInt kbitPerSecond) {

    public SiteLink {
        Objects.requireNonNull(callsPerHour, "callsPerHour");
        Objects.requireNonNull(softphoneCalls, "softphoneCalls");
        Objects.requireNonNull(supervisors, "supervisors");
        Objects.requireNonNull(kbitPerSecond, "kbitPerSecond");
        if (name.isBlank() || users < 1 || callsPerHour.orElse(0) < 0 || softphoneCalls.orElse(0) < 0
                || supervisors.orElse(0) < 0
                || kbitPerSecond.orElse(1) < 1) {
            throw new IllegalArgumentException("no such link: " + name);
        }
    }
}
