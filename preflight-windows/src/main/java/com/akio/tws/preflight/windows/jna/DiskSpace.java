package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.WinError.ERROR_FILE_NOT_FOUND;
import static com.sun.jna.platform.win32.WinError.ERROR_PATH_NOT_FOUND;

import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.VolumeSpace;
import com.sun.jna.Native;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The space of a volume, apart from the caller's quota as far as this Windows can tell it. */
final class DiskSpace {

    /** DISK_SPACE_INFORMATION: eleven counts of allocation units, then sectors per unit and bytes per sector. */
    private static final int INFORMATION_SIZE = 11 * Long.BYTES + 2 * Integer.BYTES;

    private DiskSpace() {
    }

    /** GetDiskSpaceInformationW (fileapi.h): the Actual counts leave quotas out, the Caller counts obey them. */
    static VolumeSpace information(String root) {
        byte[] information = new byte[INFORMATION_SIZE];
        int result = DiskSpaceCall.GetDiskSpaceInformationW(WideText.of(root), information);
        endIfNotThere(Win32.plain(result));
        if (result < 0) {
            throw Win32Failure.failed("GetDiskSpaceInformationW", result);
        }
        return decode(information);
    }

    static VolumeSpace decode(byte[] information) {
        ByteBuffer fields = ByteBuffer.wrap(information).order(ByteOrder.LITTLE_ENDIAN);
        long unit = (long) fields.getInt(88) * fields.getInt(92);
        try {
            return new VolumeSpace(Math.multiplyExact(fields.getLong(0), unit), Math.multiplyExact(fields.getLong(8), unit),
                    Math.multiplyExact(fields.getLong(32), unit));
        } catch (ArithmeticException | IllegalArgumentException impossible) {
            throw Win32Failure.because(Reason.Kind.MALFORMED, "GetDiskSpaceInformationW: 0…" + Long.MAX_VALUE + " B",
                    fields.getLong(0) + ", " + fields.getLong(8) + ", " + fields.getLong(32) + " × " + unit + " B");
        }
    }

    /**
     * GetDiskFreeSpaceExW: what is free on the volume, and the total under the caller's quota.
     *
     * @param volumeSize the volume's own size where it is known, else 0. A quota can only lower the total that is told, so the
     *     larger of both is nearer to the truth
     */
    static VolumeSpace freeSpace(String mountPoint, long volumeSize) {
        long[] callerFree = new long[1];
        long[] callerTotal = new long[1];
        long[] free = new long[1];
        int outcome = VolumeCalls.GetDiskFreeSpaceExW(WideText.of(mountPoint), callerFree, callerTotal, free);
        if (outcome == 0) {
            int error = Native.getLastError();
            endIfNotThere(error);
            throw Win32Failure.failed("GetDiskFreeSpaceExW", error);
        }
        if (free[0] < 0 || callerFree[0] < 0 || callerTotal[0] < 0) {
            throw Win32Failure.because(Reason.Kind.MALFORMED, "GetDiskFreeSpaceExW: 0…" + Long.MAX_VALUE + " B",
                    free[0] + ", " + callerFree[0] + ", " + callerTotal[0] + " B");
        }
        return new VolumeSpace(Math.max(callerTotal[0], volumeSize), free[0], callerFree[0]);
    }

    /**
     * The length of a volume's only extent; 0 when it has several, because a mirror tells each of its copies.
     *
     * @param extents VOLUME_DISK_EXTENTS: a count, then 24 bytes for each extent, its length in the last eight of them
     */
    static long onlyExtent(byte[] extents) {
        ByteBuffer fields = ByteBuffer.wrap(extents).order(ByteOrder.LITTLE_ENDIAN);
        return extents.length >= 32 && fields.getInt(0) == 1 ? Math.max(0, fields.getLong(24)) : 0;
    }

    private static void endIfNotThere(int code) {
        if (code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND) {
            throw Win32Failure.absent();
        }
    }
}
