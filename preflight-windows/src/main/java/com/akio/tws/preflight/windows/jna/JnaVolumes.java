package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.WinDef.MAX_PATH;
import static com.sun.jna.platform.win32.WinError.ERROR_FILE_NOT_FOUND;
import static com.sun.jna.platform.win32.WinError.ERROR_INVALID_DRIVE;
import static com.sun.jna.platform.win32.WinError.ERROR_PATH_NOT_FOUND;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.VolumeSpace;
import com.akio.tws.preflight.windows.machine.Volumes;
import com.sun.jna.Native;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** The volumes of this machine, and the disks below them. */
public final class JnaVolumes implements Volumes {

    /** GetVolumePathName takes a relative path as one of the start volume's: only a path with drive and root is let through. */
    private static final Pattern DRIVE_PATH = Pattern.compile("[A-Za-z]:[\\\\/].*", Pattern.DOTALL);
    private static final Pattern NETWORK_OR_DEVICE_PATH = Pattern.compile("[\\\\/]{2}.*", Pattern.DOTALL);

    /** The longest path that the W functions take; a buffer one character too short loses the last backslash in silence. */
    private static final int LONGEST_PATH = 32_767;

    /** {@code \\?\Volume{GUID}\} with its zero. */
    private static final int VOLUME_NAME_SIZE = 50;

    JnaVolumes() {
    }

    @Override
    public Reading<String> mountPoint(String path) {
        return Win32Call.ask("GetVolumePathNameW(" + path + ")", () -> {
            refuseUnlessOnDrive(path);
            return text("GetVolumePathNameW", LONGEST_PATH,
                    buffer -> VolumeCalls.GetVolumePathNameW(WideText.of(path), buffer, buffer.length));
        });
    }

    @Override
    public Reading<String> volumeName(String mountPoint) {
        return Win32Call.ask("GetVolumeNameForVolumeMountPointW(" + mountPoint + ")",
                () -> text("GetVolumeNameForVolumeMountPointW", VOLUME_NAME_SIZE,
                        buffer -> VolumeCalls.GetVolumeNameForVolumeMountPointW(WideText.of(mountPoint), buffer, buffer.length)));
    }

    @Override
    public Reading<String> fileSystem(String mountPoint) {
        return Win32Call.ask("GetVolumeInformationW(" + mountPoint + ")", () -> text("GetVolumeInformationW", MAX_PATH + 1,
                buffer -> VolumeCalls.GetVolumeInformationW(WideText.of(mountPoint), 0, 0, 0, 0, 0, buffer, buffer.length)));
    }

    @Override
    public Reading<VolumeSpace> space(String mountPoint) {
        Reading<VolumeSpace> exact =
                Win32Call.ask("GetDiskSpaceInformationW(" + mountPoint + ")", () -> DiskSpace.information(mountPoint));
        if (exact instanceof Reading.Unreadable) {
            long size = volumeName(mountPoint).then(this::diskExtents).known().map(DiskSpace::onlyExtent).orElse(0L);
            return Win32Call.ask("GetDiskFreeSpaceExW(" + mountPoint + ")", () -> DiskSpace.freeSpace(mountPoint, size));
        }
        return exact;
    }

    @Override
    public Reading<byte[]> diskExtents(String volumeName) {
        return Win32Call.ask("IOCTL_VOLUME_GET_VOLUME_DISK_EXTENTS(" + volumeName + ")", () -> Device.diskExtents(volumeName));
    }

    @Override
    public Reading<byte[]> deviceDescriptor(String volumeName) {
        return Win32Call.ask("IOCTL_STORAGE_QUERY_PROPERTY(" + volumeName + ")", () -> Device.descriptor(volumeName));
    }

    @Override
    public Reading<String> windowsDirectory() {
        return Win32Call.ask("GetSystemWindowsDirectoryW", () -> text("GetSystemWindowsDirectoryW", 1024, buffer -> {
            int length = Kernel32.GetSystemWindowsDirectoryW(buffer, buffer.length);
            return length < buffer.length ? length : 0;
        }));
    }

    private static void refuseUnlessOnDrive(String path) {
        if (NETWORK_OR_DEVICE_PATH.matcher(path).matches()) {
            throw Win32Failure.because(Reason.Kind.UNSUPPORTED, "X:\\…", path);
        }
        if (!DRIVE_PATH.matcher(path).matches() || path.length() >= LONGEST_PATH) {
            throw Win32Failure.because(Reason.Kind.MALFORMED, "X:\\…", path);
        }
    }

    /** The text that a function which gives TRUE or FALSE puts into a buffer. */
    private static String text(String call, int size, ToIntFunction<char[]> function) {
        char[] buffer = new char[size];
        if (function.applyAsInt(buffer) == 0) {
            int error = Native.getLastError();
            if (error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND || error == ERROR_INVALID_DRIVE) {
                throw Win32Failure.absent();
            }
            throw Win32Failure.failed(call, error);
        }
        return WideText.upToZero(buffer);
    }
}
