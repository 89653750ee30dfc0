package com.akio.tws.preflight.sizing;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.ChannelGuide;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.SiteProfile;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The channels of the Media Server (R20); the one rule that checks and plan share. The document's table has a column for the announcements
 * of TWS Rules and one for the voicemail of TWS Mail: a site needs those of what it uses.
 */
public final class MediaChannels {

    private MediaChannels() {
    }

    /** Whether a site tells what its channels are for. */
    public static boolean tellsUse(SiteProfile site) {
        return site.features().contains(Feature.RULES) || site.features().contains(Feature.MAIL);
    }

    /** Whether a site uses the Media Server at all. */
    public static boolean areUsed(SiteProfile site) {
        return site.mediaChannels().isPresent() ? site.mediaChannels().getAsInt() > 0 : tellsUse(site);
    }

    /** The line of the document's table for a site; empty where its users are not told or beyond its end. */
    public static Optional<ChannelGuide> guide(SiteProfile site, Catalogue catalogue) {
        return site.users().isPresent() ? catalogue.planning().media().guideFor(site.users().getAsInt()) : Optional.empty();
    }

    /** How many channels a line advises for what a site uses; 0 where it tells nothing of that. */
    public static int advised(SiteProfile site, ChannelGuide guide) {
        return (site.features().contains(Feature.RULES) ? guide.announcements() : 0)
                + (site.features().contains(Feature.MAIL) ? guide.voicemail() : 0);
    }

    /** The channels that the profile tells, else those advised for what it uses; empty where neither is known. */
    public static OptionalInt planned(SiteProfile site, Catalogue catalogue) {
        if (site.mediaChannels().isPresent() || !tellsUse(site)) {
            return site.mediaChannels();
        }
        return guide(site, catalogue).map(line -> OptionalInt.of(advised(site, line))).orElse(OptionalInt.empty());
    }

    /** The same site with these channels told. */
    public static SiteProfile settled(SiteProfile site, Catalogue catalogue) {
        return site.withMediaChannels(planned(site, catalogue));
    }
}
