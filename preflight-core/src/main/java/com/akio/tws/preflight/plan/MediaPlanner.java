package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.ChannelGuide;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowPorts;
import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.plan.MediaPlan.Source;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.sizing.MediaChannels;
import com.akio.tws.preflight.sizing.MediaServerSize;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/** Plans the Media Server (R19, R20, R54). */
final class MediaPlanner {

    private MediaPlanner() {
    }

    static MediaPlan plan(SiteProfile site, Catalogue catalogue) {
        Optional<ChannelGuide> guide = MediaChannels.areUsed(site) ? MediaChannels.guide(site, catalogue) : Optional.empty();
        Optional<Integer> channels = channels(site, catalogue);
        return new MediaPlan(column(guide, ChannelGuide::announcements, Feature.RULES, site),
                column(guide, ChannelGuide::voicemail, Feature.MAIL, site), source(site, channels),
                channels.map(many -> MediaServerSize.of(many, catalogue)), channels.flatMap(many -> ports(many, catalogue)));
    }

    private static Optional<Integer> channels(SiteProfile site, Catalogue catalogue) {
        if (!MediaChannels.areUsed(site)) {
            return Optional.of(0);
        }
        OptionalInt planned = MediaChannels.planned(site, catalogue);
        return planned.isPresent() ? Optional.of(planned.getAsInt()) : Optional.empty();
    }

    private static Source source(SiteProfile site, Optional<Integer> channels) {
        if (site.mediaChannels().isPresent()) {
            return Source.PROFILE;
        }
        return !MediaChannels.areUsed(site) ? Source.NONE : channels.isPresent() ? Source.GUIDE : Source.NOWHERE;
    }

    /** A column of the table; where the profile does not tell what its channels are for, both are shown. */
    private static OptionalInt column(Optional<ChannelGuide> guide, ToIntFunction<ChannelGuide> column, Feature use, SiteProfile site) {
        boolean shown = site.features().contains(use) || !MediaChannels.tellsUse(site);
        return guide.isPresent() && shown ? OptionalInt.of(column.applyAsInt(guide.get())) : OptionalInt.empty();
    }

    private static Optional<PortRange> ports(int channels, Catalogue catalogue) {
        return growing(catalogue).filter(range -> channels > 0 && channels <= range.most())
                .map(range -> range.rangeFor(channels));
    }

    /** The range of the channels, if the edition has one. */
    static Optional<FlowPorts.Growing> growing(Catalogue catalogue) {
        return catalogue.flows().stream().map(Flow::ports).filter(FlowPorts.Growing.class::isInstance)
                .map(FlowPorts.Growing.class::cast).filter(range -> range.by() == FlowPorts.Quantity.MEDIA_CHANNELS).findFirst();
    }
}
