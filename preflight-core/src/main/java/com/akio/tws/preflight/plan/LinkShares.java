package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.site.SiteLink;
import com.akio.tws.preflight.site.SiteProfile;
import java.util.OptionalInt;

/** What of a site's calls falls to one of its links, by its users; rounded up, so that no link is planned too small. */
final class LinkShares {

    private final SiteProfile site;

    LinkShares(SiteProfile site) {
        this.site = site;
    }

    /** The link's own calls, or its users' share of the site's; empty when neither is told. */
    OptionalInt calls(SiteLink link) {
        return link.callsPerHour().isPresent() ? link.callsPerHour() : share(site.callsPerHour(), link);
    }

    /** Its users' share of something that the whole site does; empty when that is not told. */
    OptionalInt share(OptionalInt all, SiteLink link) {
        return all.isEmpty() ? all : OptionalInt.of(part(all.getAsInt(), link.users(), Math.max(site.users().orElse(link.users()), link.users())));
    }

    /**
     * Softphone calls at one time: the link's own number, or its users' share of what the site's leaves to the links that have none; one for
     * each of its users when nothing is told.
     */
    int softphoneCalls(SiteLink link) {
        if (link.softphoneCalls().isPresent() || site.network().softphoneCalls().isEmpty()) {
            return link.softphoneCalls().orElse(link.users());
        }
        long told = site.network().links().stream().mapToLong(other -> other.softphoneCalls().orElse(0)).sum();
        long left = Math.max(0, site.network().softphoneCalls().getAsInt() - told);
        long toldUsers = site.network().links().stream().filter(other -> other.softphoneCalls().isPresent()).mapToLong(SiteLink::users).sum();
        long users = site.network().links().stream().filter(other -> other.softphoneCalls().isEmpty()).mapToLong(SiteLink::users).sum();
        return part(left, link.users(), Math.max(users, site.users().orElse(0) - toldUsers));
    }

    /** The calls of the whole site, or of all links that tell theirs; empty when nobody does. */
    OptionalInt allCalls() {
        if (site.callsPerHour().isPresent() || site.network().links().stream().allMatch(link -> link.callsPerHour().isEmpty())) {
            return site.callsPerHour();
        }
        return OptionalInt.of(clamped(site.network().links().stream().mapToLong(link -> link.callsPerHour().orElse(0)).sum()));
    }

    /** Whether some link tells who supervises. */
    boolean tellsSupervisors() {
        return site.network().links().stream().anyMatch(link -> link.supervisors().isPresent());
    }

    private static int part(long all, long users, long of) {
        return clamped((all * users + of - 1) / of);
    }

    static int clamped(long number) {
        return (int) Math.min(Integer.MAX_VALUE, number);
    }
}
