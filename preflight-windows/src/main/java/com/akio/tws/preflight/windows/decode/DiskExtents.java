package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The answer to {@code IOCTL_VOLUME_GET_VOLUME_DISK_EXTENTS}: a count, padding to 8 bytes, then one {@code DISK_EXTENT} of
 * 24 bytes for each piece, which begins with the disk's number (Microsoft, winioctl.h, {@code VOLUME_DISK_EXTENTS}).
 */
public final class DiskExtents {

    private static final int FIRST = 8;
    private static final int SIZE = 24;

    private DiskExtents() {
    }

    /** The numbers of the disks, each once, in rising order; a volume on no disk at all is malformed. */
    public static Reading<List<Long>> decode(byte[] answer, Source source) {
        return Decoding.reading(source, () -> disks(new RawBytes(answer)));
    }

    private static List<Long> disks(RawBytes answer) throws Malformed {
        long count = answer.unsigned32(0);
        if (count == 0) {
            throw new Malformed("NumberOfDiskExtents ≥ 1", "0");
        }
        answer.mustHold(FIRST + count * SIZE);
        SortedSet<Long> disks = new TreeSet<>();
        for (long i = 0; i < count; i++) {
            disks.add(answer.unsigned32(FIRST + i * SIZE));
        }
        return List.copyOf(disks);
    }
}
