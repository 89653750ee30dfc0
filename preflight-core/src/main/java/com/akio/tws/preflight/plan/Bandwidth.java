package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.BandwidthFigures;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.plan.LinkLoad.Acts;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.HourlyActs;
import com.akio.tws.preflight.site.SiteLink;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What goes over each network link of a site (R60). */
final class Bandwidth {

    private static final int SECONDS_PER_HOUR = 3600;
    private static final int BITS_PER_BYTE = 8;

    private final SiteProfile site;
    private final BandwidthFigures figures;
    private final LinkShares shares;

    private Bandwidth(SiteProfile site, BandwidthFigures figures) {
        this.site = site;
        this.figures = figures;
        this.shares = new LinkShares(site);
    }

    static List<LinkLoad> of(SiteProfile site, Catalogue catalogue) {
        Bandwidth bandwidth = new Bandwidth(site, catalogue.planning().bandwidth());
        List<SiteLink> links = site.network().links();
        return links.isEmpty() ? List.of(bandwidth.whole()) : links.stream().map(bandwidth::load).toList();
    }

    /** All links together; empty for one link, which is its own total. */
    static Optional<LinkLoad> total(List<LinkLoad> links) {
        if (links.size() < 2) {
            return Optional.empty();
        }
        boolean calls = links.stream().allMatch(link -> link.callsPerHour().isPresent());
        return Optional.of(new LinkLoad(Message.of("plan.link.total"), LinkShares.clamped(links.stream().mapToLong(LinkLoad::users).sum()),
                links.stream().mapToLong(LinkLoad::startUpKilobytes).sum(), OptionalLong.empty(),
                calls ? OptionalInt.of(LinkShares.clamped(links.stream().mapToLong(link -> link.callsPerHour().orElse(0)).sum())) : OptionalInt.empty(),
                calls ? OptionalLong.of(links.stream().mapToLong(link -> link.callKilobytesPerHour().orElse(0)).sum()) : OptionalLong.empty(),
                calls ? OptionalLong.of(links.stream().mapToLong(link -> link.supervisionKilobytesPerHour().orElse(0)).sum()) : OptionalLong.empty(),
                together(links.stream().map(LinkLoad::clickToCalls).toList()), together(links.stream().map(LinkLoad::directorySearches).toList()),
                LinkShares.clamped(links.stream().mapToLong(LinkLoad::softphoneCalls).sum()),
                links.stream().mapToLong(LinkLoad::softphoneKbitPerSecond).sum(), links.stream().mapToLong(LinkLoad::averageKbitPerSecond).sum(),
                links.stream().mapToLong(LinkLoad::atMostKbitPerSecond).sum(), OptionalInt.empty()));
    }

    private static Optional<Acts> together(List<Optional<Acts>> acts) {
        return acts.stream().allMatch(Optional::isPresent) ? acts.stream().map(Optional::orElseThrow)
                .reduce((one, other) -> new Acts(one.perHour() + other.perHour(), one.kilobytesPerHour() + other.kilobytesPerHour()))
                : Optional.empty();
    }

    /** Picking up a call, with or without TWS Alerter. */
    static int pickUpKilobytes(SiteProfile site, BandwidthFigures figures) {
        return site.features().contains(Feature.ALERTER) ? figures.pickUpWithAlerterKilobytes() : figures.pickUpKilobytes();
    }

    private LinkLoad whole() {
        HourlyActs acts = site.network().acts();
        return load(Message.of(site.users().isPresent() ? "plan.link.all" : "plan.link.each"), site.users().orElse(1), site.callsPerHour(),
                site.callsPerHour(), acts.clickToCalls(), acts.directorySearches(), site.network().softphoneCalls().orElse(site.users().orElse(1)),
                OptionalInt.empty());
    }

    private LinkLoad load(SiteLink link) {
        HourlyActs acts = site.network().acts();
        OptionalInt calls = shares.calls(link);
        OptionalInt alerts = shares.tellsSupervisors() && shares.allCalls().isPresent()
                ? OptionalInt.of(LinkShares.clamped((long) shares.allCalls().getAsInt() * link.supervisors().orElse(0))) : calls;
        return load(Message.verbatim(link.name()), link.users(), calls, alerts, shares.share(acts.clickToCalls(), link),
                shares.share(acts.directorySearches(), link), shares.softphoneCalls(link), link.kbitPerSecond());
    }

    private LinkLoad load(Message name, int users, OptionalInt calls, OptionalInt alerts, OptionalInt clicks, OptionalInt searches,
            int softphoneCalls, OptionalInt capacity) {
        long startUp = (long) users * figures.startUpKilobytes();
        long events = (long) calls.orElse(0) * pickUpKilobytes(site, figures);
        long supervision = (long) alerts.orElse(0) * figures.supervisionAlertKilobytes();
        Optional<Acts> clickToCalls = acts(clicks.isPresent() ? clicks : calls, figures.clickToCallKilobytes());
        Optional<Acts> directorySearches = acts(searches.isPresent() ? searches : calls, figures.directorySearchKilobytes());
        int talking = site.features().contains(Feature.SOFTPHONE) ? softphoneCalls : 0;
        long voice = (long) talking * figures.softphoneCallKbitPerSecond();
        long others = clickToCalls.map(Acts::kilobytesPerHour).orElse(0L) + directorySearches.map(Acts::kilobytesPerHour).orElse(0L);
        return new LinkLoad(name, users, startUp,
                capacity.isPresent() ? OptionalLong.of(roundedUp(startUp * BITS_PER_BYTE, capacity.getAsInt())) : OptionalLong.empty(),
                calls, calls.isPresent() ? OptionalLong.of(events) : OptionalLong.empty(),
                alerts.isPresent() ? OptionalLong.of(supervision) : OptionalLong.empty(), clickToCalls, directorySearches, talking, voice,
                voice + perSecond(events + supervision), voice + perSecond(events + supervision + others), capacity);
    }

    private static Optional<Acts> acts(OptionalInt perHour, int kilobytesEach) {
        return perHour.isPresent() ? Optional.of(new Acts(perHour.getAsInt(), (long) perHour.getAsInt() * kilobytesEach)) : Optional.empty();
    }

    private static long perSecond(long kilobytesPerHour) {
        return roundedUp(kilobytesPerHour * BITS_PER_BYTE, SECONDS_PER_HOUR);
    }

    private static long roundedUp(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
