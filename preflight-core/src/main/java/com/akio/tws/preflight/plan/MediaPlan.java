package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.sizing.MediaServerSize;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The Media Server.
 *
 * @param announcements the channels that the document advises for announcements (R20); empty where the site has none, and above the end of its
 *     table
 * @param voicemail the channels that it advises for voicemail; empty in the same cases
 * @param source where the number of channels comes from
 * @param sizing what that number asks of the server (R19); empty when there is no number
 * @param udp the ports of the channels (R54); empty without channels, without a number, or when they do not fit
 */
public record MediaPlan(OptionalInt announcements, OptionalInt voicemail, Source source, Optional<MediaServerSize> sizing,
        Optional<PortRange> udp) {

    /** Where the number of channels comes from. */
    public enum Source {
        /** The profile names it. */
        PROFILE,
        /** The profile names what the channels are for: those that the document's table advises for that. */
        GUIDE,
        /** The profile names what they are for; its users are not told, or the table ends below their number. */
        NOWHERE,
        /** Neither channels nor a use of them are told: the site has none. */
        NONE
    }

    public MediaPlan {
        Objects.requireNonNull(announcements, "announcements");
        Objects.requireNonNull(voicemail, "voicemail");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sizing, "sizing");
        Objects.requireNonNull(udp, "udp");
    }
}
