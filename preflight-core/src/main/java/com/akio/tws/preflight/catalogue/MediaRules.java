package com.akio.tws.preflight.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What the document says of the Media Server (R19, R20).
 *
 * @param channelsPerCore simultaneous persons that one processor core carries
 * @param mostVirtualChannels above so many simultaneous persons, no virtualisation
 * @param channels how many channels to order, by users, smallest first; a guide and no rule
 */
public record MediaRules(int channelsPerCore, int mostVirtualChannels, List<ChannelGuide> channels) {

    public MediaRules {
        channels = List.copyOf(channels);
        if (channelsPerCore < 1 || mostVirtualChannels < 0 || channels.isEmpty()) {
            throw new IllegalArgumentException("no such rules for a Media Server");
        }
    }

    /** The guide for so many users: between two rows the next one up; empty above the last. */
    public Optional<ChannelGuide> guideFor(int users) {
        return channels.stream().filter(row -> users <= row.users()).findFirst();
    }

    /** The users where the guide ends. */
    public int guideEnds() {
        return channels.get(channels.size() - 1).users();
    }
}
