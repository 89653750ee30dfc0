package com.akio.tws.preflight.dossier;

import com.akio.tws.preflight.report.Origin;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that the dossier rests on, or that it leaves out.
 *
 * @param file as it was named
 * @param sha256 of its bytes; empty where not even these could be read
 * @param kind what it is
 * @param machine whose it is; a masked name carries the sign of its map; empty where it does not tell
 * @param at when it was collected or rehearsed
 * @param counting whether it counts
 * @param remarks what else is to be known of it
 * @param fault why it could not be read
 * @param origin which bundle it is and who signed it; empty for what is none
 */
public record Piece(String file, Optional<String> sha256, Kind kind, Optional<String> machine, Optional<Instant> at, Counting counting,
        List<Remark> remarks, Optional<Message> fault, Optional<Origin> origin) {

    /** What a file is. */
    public enum Kind implements Worded {
        TWS, SESSION_HOST, SPARE, CLIENT, REHEARSAL, UNREAD;

        /** The kind of a bundle. */
        public static Kind of(Part part) {
            return switch (part) {
                case TWS -> TWS;
                case SESSION_HOST -> SESSION_HOST;
                case SPARE -> SPARE;
                case CLIENT -> CLIENT;
            };
        }
    }

    /** Whether a file counts. */
    public enum Counting implements Worded {
        /** It does. */
        COUNTED,
        /** A newer one of the same machine does. */
        OLDER,
        /** It was collected for a server of another name. */
        OTHER_SITE,
        /** It is the sample that comes with the tool. */
        SAMPLE,
        /** It could not be read, so that something about the site is not known. */
        UNREAD
    }

    /** What is said of a file that counts. */
    public enum Remark implements Worded {
        /** It does not say for which server it was collected. */
        NAMELESS,
        /** Its names are masked, so that nobody can say whose it is. */
        MASKED,
        /** The profile names the servers of the site, and not this one. */
        UNLISTED,
        /** It was collected for another role than it is judged for. */
        OTHER_ROLE,
        /** It bears a time that has not come: the clock of its machine was wrong, and nothing tells whether it is newer than another. */
        FUTURE,
        /** The report in it was made of other readings; it is judged by its own. */
        OTHER_REPORT
    }

    public Piece {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(machine, "machine");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(counting, "counting");
        remarks = List.copyOf(remarks);
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(origin, "origin");
        if (fault.isPresent() != (counting == Counting.UNREAD)) {
            throw new IllegalArgumentException("what could not be read says why, and nothing else does: " + file);
        }
    }

    /** A folder that could not be looked into. */
    public static Piece unread(String file, Message why) {
        return unread(file, Optional.empty(), why);
    }

    /** A file that could not be read. */
    public static Piece unread(String file, Optional<String> sha256, Message why) {
        return new Piece(file, sha256, Kind.UNREAD, Optional.empty(), Optional.empty(), Counting.UNREAD, List.of(), Optional.of(why), Optional.empty());
    }

    /** The same file where a newer one takes its place. */
    public Piece older() {
        return new Piece(file, sha256, kind, machine, at, Counting.OLDER, remarks, fault, origin);
    }

    /** Whether it counts. */
    public boolean counts() {
        return counting == Counting.COUNTED;
    }
}
