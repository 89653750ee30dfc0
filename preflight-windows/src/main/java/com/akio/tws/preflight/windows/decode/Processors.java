package com.akio.tws.preflight.windows.decode;

import static com.sun.jna.platform.win32.WinNT.LOGICAL_PROCESSOR_RELATIONSHIP.RelationGroup;
import static com.sun.jna.platform.win32.WinNT.LOGICAL_PROCESSOR_RELATIONSHIP.RelationProcessorCore;
import static com.sun.jna.platform.win32.WinNT.LOGICAL_PROCESSOR_RELATIONSHIP.RelationProcessorPackage;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;

/**
 * What {@code GetLogicalProcessorInformationEx(RelationAll)} counts, over all processor groups.
 *
 * <p>The answer is a run of records of their own sizes: {@code SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX}, in them
 * {@code GROUP_RELATIONSHIP} with its {@code PROCESSOR_GROUP_INFO} (Microsoft, winnt.h). A record of another relation is
 * passed over.
 *
 * @param cores records of RelationProcessorCore
 * @param packages records of RelationProcessorPackage (sockets)
 * @param logical active logical processors of all active groups, from RelationGroup; what could be added while running does not count
 */
public record Processors(long cores, long packages, long logical) {

    private static final int HEADER = 8;

    private static final int ACTIVE_GROUPS = 10;
    private static final int FIRST_GROUP = 32;
    private static final int ACTIVE_PROCESSORS = 1;
    private static final int GROUP_SIZE_64 = 48;
    private static final int GROUP_SIZE_32 = 44;

    public Processors {
        if (cores < 1 || packages < 1 || logical < 1) {
            throw new IllegalArgumentException("a machine has at least one of each");
        }
    }

    /** Decodes the answer; one that does not name cores, packages and groups is malformed. */
    public static Reading<Processors> decode(byte[] records, Source source) {
        return Decoding.reading(source, () -> count(new RawBytes(records)));
    }

    private static Processors count(RawBytes records) throws Malformed {
        long cores = 0;
        long packages = 0;
        long logical = 0;
        long start = 0;
        while (start < records.length()) {
            long relation = records.unsigned32(start);
            long size = records.unsigned32(start + 4);
            if (size < HEADER) {
                throw new Malformed("Size ≥ " + HEADER + " B", size + " B");
            }
            records.mustHold(start + size);
            if (relation == RelationProcessorCore) {
                cores++;
            } else if (relation == RelationProcessorPackage) {
                packages++;
            } else if (relation == RelationGroup) {
                logical += active(new RawBytes(records.slice(start, (int) size)));
            }
            start += size;
        }
        if (cores == 0 || packages == 0 || logical == 0) {
            throw new Malformed("RelationProcessorCore, RelationProcessorPackage, RelationGroup ≥ 1",
                    cores + ", " + packages + ", " + logical);
        }
        return new Processors(cores, packages, logical);
    }

    private static long active(RawBytes record) throws Malformed {
        int groups = record.unsigned16(ACTIVE_GROUPS);
        // The mask that ends each group is as wide as a pointer of the process that asked.
        int size = FIRST_GROUP + groups * GROUP_SIZE_64 <= record.length() ? GROUP_SIZE_64 : GROUP_SIZE_32;
        record.mustHold(FIRST_GROUP + (long) groups * size);
        long active = 0;
        for (int i = 0; i < groups; i++) {
            active += record.unsigned8(FIRST_GROUP + (long) i * size + ACTIVE_PROCESSORS);
        }
        return active;
    }
}
