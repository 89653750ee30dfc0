package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.BandwidthFigures;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.SiteLink;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What goes over each network link of a site (R60). */
final class Bandwidth {

    private static final int SECONDS_PER_HOUR = 3600;
    private static final int BITS_PER_BYTE = 8;

    private final SiteProfile site;
    private final BandwidthFigures figures;

    private Bandwidth(SiteProfile site, BandwidthFigures figures) {
        this.site = site;
        this.figures = figures;
    }

    static List<LinkLoad> of(SiteProfile site, Catalogue catalogue) {
        Bandwidth bandwidth = new Bandwidth(site, catalogue.planning().bandwidth());
        List<SiteLink> links = site.network().links();
        if (links.isEmpty()) {
            String name = site.users().isPresent() ? "plan.link.all" : "plan.link.each";
            return List.of(bandwidth.load(Message.of(name), site.users().orElse(1), site.callsPerHour(),
                    site.network().softphoneCalls(), OptionalInt.empty()));
        }
        return links.stream().map(link -> bandwidth.load(Message.verbatim(link.name()), link.users(), bandwidth.calls(link),
                link.softphoneCalls(), link.kbitPerSecond())).toList();
    }

    /** Picking up a call, with or without TWS Alerter. */
    static int pickUpKilobytes(SiteProfile site, BandwidthFigures figures) {
        return site.features().contains(Feature.ALERTER) ? figures.pickUpWithAlerterKilobytes() : figures.pickUpKilobytes();
    }

    private LinkLoad load(Message name, int users, OptionalInt calls, OptionalInt softphoneCalls, OptionalInt capacity) {
        long startUp = (long) users * figures.startUpKilobytes();
        long events = (long) calls.orElse(0) * pickUpKilobytes(site, figures);
        long alerts = (long) calls.orElse(0) * figures.supervisionAlertKilobytes();
        int talking = site.features().contains(Feature.SOFTPHONE) ? softphoneCalls.orElse(users) : 0;
        long voice = (long) talking * figures.softphoneCallKbitPerSecond();
        long average = voice + perSecond(events + alerts);
        return new LinkLoad(name, users, startUp,
                capacity.isPresent() ? OptionalLong.of(roundedUp(startUp * BITS_PER_BYTE, capacity.getAsInt()))
                        : OptionalLong.empty(),
                calls, calls.isPresent() ? OptionalLong.of(events) : OptionalLong.empty(),
                calls.isPresent() ? OptionalLong.of(alerts) : OptionalLong.empty(), talking, voice, average, capacity);
    }

    /** The link's own calls, or its users' share of the site's. */
    private OptionalInt calls(SiteLink link) {
        if (link.callsPerHour().isPresent() || site.callsPerHour().isEmpty()) {
            return link.callsPerHour();
        }
        int all = site.callsPerHour().getAsInt();
        int users = Math.max(site.users().orElse(link.users()), link.users());
        return OptionalInt.of((int) roundedUp((long) all * link.users(), users));
    }

    private static long perSecond(long kilobytesPerHour) {
        return roundedUp(kilobytesPerHour * BITS_PER_BYTE, SECONDS_PER_HOUR);
    }

    private static long roundedUp(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
