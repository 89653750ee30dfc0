package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.ChannelGuide;
import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.sizing.MediaServerSize;
import java.util.Objects;
import java.util.Optional;

/**
 * The Media Server.
 *
 * @param guide the channels that the document advises for so many users (R20); empty above the end of its table
 * @param source where the number of channels comes from
 * @param sizing what that number asks of the server (R19); empty when there is no number
 * @param udp the ports of the channels (R54); empty without channels, without a number, or when they do not fit
 */
public record MediaPlan(Optional<ChannelGuide> guide, Source source, Optional<MediaServerSize> sizing, Optional<PortRange> udp) {

    /** Where the number of channels comes from. */
    public enum Source {
        /** The profile names it. */
        PROFILE,
        /** The profile is silent: the guide's channels of both kinds together. */
        GUIDE,
        /** The profile is silent, and the guide ends below this number of users. */
        NOWHERE
    }

    public MediaPlan {
        Objects.requireNonNull(guide, "guide");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sizing, "sizing");
        Objects.requireNonNull(udp, "udp");
    }
}
