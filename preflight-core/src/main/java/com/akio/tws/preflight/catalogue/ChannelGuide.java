package com.akio.tws.preflight.catalogue;

/**
 * One row of the guide to Media Server channels (R20).
 *
 * @param users TWS users
 * @param announcements channels to play announcements (TWS Rules)
 * @param voicemail channels to listen to voicemail (TWS Mail)
 */
public record ChannelGuide(int users, int announcements, int voicemail) {

    public ChannelGuide {
        if (users < 1 || announcements < 1 || voicemail < 1) {
            throw new IllegalArgumentException("not a row of the channel guide: " + users + " users");
        }
    }

    /** Channels of both kinds: one for each operation at one time. */
    public int together() {
        return announcements + voicemail;
    }
}
