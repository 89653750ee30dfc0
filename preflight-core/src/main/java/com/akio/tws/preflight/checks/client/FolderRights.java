package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.facts.FolderAccess;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What some identifiers together may do with a folder and with all that is made in it, as far as the client needs it. */
record FolderRights(List<AccessWalk> walks) {

    /** Modify, as Explorer calls it (FILE_GENERIC_READ, WRITE and EXECUTE with DELETE). */
    private static final long MODIFY = 0x1301BF;

    /** FILE_ADD_SUBDIRECTORY. */
    private static final long ADD_FOLDER = 0x4;

    private static final String CREATOR_OWNER = "S-1-3-0";

    FolderRights {
        walks = List.copyOf(walks);
    }

    /**
     * Walks the list of a folder.
     *
     * @param asCreator whether they make by themselves what lies there, and so have what its creator has
     */
    static FolderRights of(FolderAccess access, Set<String> sids, boolean asCreator) {
        Set<String> makers = new HashSet<>(sids);
        if (asCreator) {
            makers.add(CREATOR_OWNER);
        }
        AccessWalk folder = AccessWalk.of(access.entries(), sids, AccessWalk.Target.FOLDER);
        if (!access.exists()) {
            folder = new AccessWalk(folder.allows(ADD_FOLDER) ? MODIFY : 0, folder.conditional());
        }
        return new FolderRights(List.of(folder, AccessWalk.of(access.entries(), makers, AccessWalk.Target.NEW_FILE),
                AccessWalk.of(access.entries(), makers, AccessWalk.Target.NEW_FOLDER)));
    }

    boolean areEnough() {
        return walks.stream().allMatch(walk -> walk.allows(MODIFY));
    }

    /** Whether a condition, which cannot be judged here, might change the answer. */
    boolean areConditional() {
        return walks.stream().anyMatch(AccessWalk::conditional);
    }
}
