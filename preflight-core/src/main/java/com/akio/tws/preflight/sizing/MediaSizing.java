package com.akio.tws.preflight.sizing;

import com.akio.tws.preflight.catalogue.Figures;
import java.util.Optional;

/** What the Media Server needs (R19, R20); the one rule that checks and plan share. */
public final class MediaSizing {

    /**
     * One line of the channel table (R20). It is a guide: the document says that each project differs.
     *
     * @param users the line's number of users
     * @param announcements channels for announcements (TWS Rules)
     * @param voicemail channels for listening to voicemail (TWS Mail)
     */
    public record Line(long users, long announcements, long voicemail) {
        public Line {
            if (users < 1 || announcements < 0 || voicemail < 0) {
                throw new IllegalArgumentException("not a line of the channel table: " + users + " users");
            }
        }

        /** The channels when both are used. */
        public long channels() {
            return announcements + voicemail;
        }
    }

    private MediaSizing() {
    }

    /** The cores for so many simultaneous channels; a core that is begun counts. */
    public static long cores(long channels, long channelsPerCore) {
        return (channels + channelsPerCore - 1) / channelsPerCore;
    }

    /**
     * The line for a number of users: between two lines the next one up; empty beyond the last.
     *
     * @param figures those of {@code server.media.channels}
     */
    public static Optional<Line> line(long users, Figures figures) {
        return figures.lines("table").stream()
                .map(line -> new Line(line.whole("users"), line.whole("announcements"), line.whole("voicemail")))
                .filter(line -> users <= line.users()).findFirst();
    }
}
