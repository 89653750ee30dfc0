package com.akio.tws.preflight.compare;

import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What one bundle of a fleet came to. Lines are small, since a fleet keeps all of them and nothing else of its bundles. */
public sealed interface FleetLine {

    /** The bundle, as its file was named. */
    String file();

    /**
     * A machine that was judged.
     *
     * @param name its name; a masked one carries the sign of its map, since every map has a {@code host-1}; the file's name where
     *     the machine would not tell
     * @param role what it was judged as
     * @param sample whether it is the sample that comes with the tool, which is shown and never counted
     * @param ahead whether it bears a time that had not come when it was judged: the clock of its machine was wrong, and it is newer than
     *     nothing
     * @param notRun the ids of the checks that were left out
     * @param checks the ids of its findings, in the document's order
     * @param statuses their statuses, in the same order
     */
    record Machine(String file, String name, Role role, boolean sample, Verdict verdict, Instant collectedAt, boolean ahead,
            List<String> notRun, List<String> checks, List<Status> statuses) implements FleetLine {
        public Machine {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(collectedAt, "collectedAt");
            notRun = List.copyOf(notRun);
            checks = List.copyOf(checks);
            statuses = List.copyOf(statuses);
            if (checks.size() != statuses.size()) {
                throw new IllegalArgumentException("each check has one status");
            }
        }

        /** A machine whose clock was right. */
        public Machine(String file, String name, Role role, boolean sample, Verdict verdict, Instant collectedAt, List<String> notRun,
                List<String> checks, List<Status> statuses) {
            this(file, name, role, sample, verdict, collectedAt, false, notRun, checks, statuses);
        }

        /** Whether checks were left out. */
        public boolean partial() {
            return !notRun.isEmpty();
        }

        /** How many findings have a status. */
        public int count(Status status) {
            int count = 0;
            for (Status each : statuses) {
                count += each == status ? 1 : 0;
            }
            return count;
        }
    }

    /** A bundle that could not be read; it costs its own line and nothing else. */
    record Broken(String file, Message why) implements FleetLine {
        public Broken {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(why, "why");
        }
    }
}
