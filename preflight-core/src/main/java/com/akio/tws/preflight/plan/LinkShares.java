package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.site.SiteLink;
import com.akio.tws.preflight.site.SiteProfile;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** What of a site's calls falls to one of its links, by its users; rounded up, so that no link is planned too small. */
final class LinkShares {

    private final SiteProfile site;

    LinkShares(SiteProfile site) {
        this.site = site;
    }

    /** The link's own calls, or its users' share of what the site's leaves to the links that have none; empty when neither is told. */
    OptionalInt calls(SiteLink link) {
        if (link.callsPerHour().isPresent() || site.callsPerHour().isEmpty()) {
            return link.callsPerHour();
        }
        return OptionalInt.of(left(site.callsPerHour().getAsInt(), SiteLink::callsPerHour, link));
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
        return left(site.network().softphoneCalls().getAsInt(), SiteLink::softphoneCalls, link);
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

    private int left(int all, Function<SiteLink, OptionalInt> own, SiteLink link) {
        List<SiteLink> links = site.network().links();
        long told = links.stream().mapToLong(other -> own.apply(other).orElse(0)).sum();
        long toldUsers = links.stream().filter(other -> own.apply(other).isPresent()).mapToLong(SiteLink::users).sum();
        long users = links.stream().filter(other -> own.apply(other).isEmpty()).mapToLong(SiteLink::users).sum();
        return part(Math.max(0, all - told), link.users(), Math.max(users, site.users().orElse(0) - toldUsers));
    }

    private static int part(long all, long users, long of) {
        return clamped((all * users + of - 1) / of);
    }

    static int clamped(long number) {
        return (int) Math.min(Integer.MAX_VALUE, number);
    }
}
