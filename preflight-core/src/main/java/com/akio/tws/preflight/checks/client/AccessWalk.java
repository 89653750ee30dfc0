package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.facts.AccessEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What some identifiers together may do by an access control list, found as Windows does it: entry by entry, and what one entry
 * decides no later one changes (win32, SecAuthZ, how-dacls-control-access-to-an-object).
 *
 * <p>The functions of Windows that promise this answer ({@code GetEffectiveRightsFromAcl}) ignore the groups that every session has, and
 * are deprecated. Not seen by any walk: a read-only volume, Controlled Folder Access, encryption, quotas.
 *
 * @param granted the rights that are allowed, generic ones mapped to those of files; what a condition may deny is not among them
 * @param conditional whether an entry with a condition concerns them, so that the answer is not certain
 */
record AccessWalk(long granted, boolean conditional) {

    /** FILE_ALL_ACCESS, FILE_GENERIC_READ, FILE_GENERIC_WRITE and FILE_GENERIC_EXECUTE (winnt.h). */
    private static final long FILE_ALL = 0x1F01FF;
    private static final long FILE_READ = 0x120089;
    private static final long FILE_WRITE = 0x120116;
    private static final long FILE_EXECUTE = 0x1200A0;

    private static final long GENERIC_READ = 0x8000_0000L;
    private static final long GENERIC_WRITE = 0x4000_0000L;
    private static final long GENERIC_EXECUTE = 0x2000_0000L;
    private static final long GENERIC_ALL = 0x1000_0000L;
    private static final long STANDARD_AND_SPECIFIC = 0x1F_FFFF;

    private static final int ALLOW = 0;
    private static final int DENY = 1;
    private static final int ALLOW_CONDITIONAL = 9;
    private static final int DENY_CONDITIONAL = 10;

    /** For what the rights are wanted. */
    enum Target {
        /** The folder itself. */
        FOLDER(0),
        /** A folder that is made in it, which gets what containers inherit. */
        NEW_FOLDER(0x2),
        /** A file that is made in it, which gets what objects inherit. */
        NEW_FILE(0x1);

        private static final int NO_PROPAGATE = 0x4;
        private static final int INHERIT_ONLY = 0x8;

        private final int inheritance;

        Target(int inheritance) {
            this.inheritance = inheritance;
        }

        boolean isMeantBy(AccessEntry entry) {
            if (this == FOLDER) {
                return (entry.flags() & INHERIT_ONLY) == 0;
            }
            // What is passed on once only does not reach the folders in which the client lies.
            boolean once = entry.type() == ALLOW && (entry.flags() & NO_PROPAGATE) != 0;
            return !once && (entry.flags() & inheritance) != 0;
        }
    }

    /**
     * Walks.
     *
     * @param entries the list in its order; empty as an {@link Optional} means that there is none, which allows everything
     * @param sids the identifiers that somebody has together
     */
    static AccessWalk of(Optional<List<AccessEntry>> entries, Set<String> sids, Target target) {
        if (entries.isEmpty()) {
            return new AccessWalk(FILE_ALL, false);
        }
        long granted = 0;
        long denied = 0;
        boolean conditional = false;
        for (AccessEntry entry : entries.get()) {
            if (!sids.contains(entry.sid()) || !target.isMeantBy(entry)) {
                continue;
            }
            if (entry.type() == ALLOW) {
                granted |= rights(entry.mask()) & ~denied;
            } else if (entry.type() == DENY) {
                denied |= rights(entry.mask()) & ~granted;
            } else if (entry.type() == ALLOW_CONDITIONAL) {
                conditional = true;
            } else if (entry.type() == DENY_CONDITIONAL) {
                denied |= rights(entry.mask()) & ~granted;
                conditional = true;
            }
        }
        return new AccessWalk(granted, conditional);
    }

    boolean allows(long rights) {
        return (granted & rights) == rights;
    }

    private static long rights(long mask) {
        long rights = mask & STANDARD_AND_SPECIFIC;
        rights |= (mask & GENERIC_ALL) == 0 ? 0 : FILE_ALL;
        rights |= (mask & GENERIC_READ) == 0 ? 0 : FILE_READ;
        rights |= (mask & GENERIC_WRITE) == 0 ? 0 : FILE_WRITE;
        rights |= (mask & GENERIC_EXECUTE) == 0 ? 0 : FILE_EXECUTE;
        return rights;
    }
}
