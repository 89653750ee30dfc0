package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.ChannelGuide;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowPorts;
import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.plan.MediaPlan.Source;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.sizing.MediaServerSize;
import java.util.Optional;

/** Plans the Media Server (R19, R20, R54). */
final class MediaPlanner {

    private MediaPlanner() {
    }

    static MediaPlan plan(SiteProfile site, Catalogue catalogue) {
        Optional<ChannelGuide> guide = catalogue.planning().media().guideFor(site.users().orElse(1));
        Source source = site.mediaChannels().isPresent() ? Source.PROFILE : guide.isPresent() ? Source.GUIDE : Source.NOWHERE;
        Optional<Integer> channels = site.mediaChannels().isPresent() ? Optional.of(site.mediaChannels().getAsInt())
                : guide.map(ChannelGuide::together);
        return new MediaPlan(guide, source, channels.map(many -> MediaServerSize.of(many, catalogue)),
                channels.flatMap(many -> ports(many, catalogue)));
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
