package com.akio.tws.preflight.windows.machine;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.VolumeSpace;

/** Asks about volumes and the disks below them, by access that needs no right beyond a plain user's. */
public interface Volumes {

    /** The mount point that holds a path which need not exist ({@code GetVolumePathName}); absent when its drive is not there. */
    Reading<String> mountPoint(String path);

    /** The volume's own name behind a mount point ({@code GetVolumeNameForVolumeMountPoint}). */
    Reading<String> volumeName(String mountPoint);

    /** The file system's name ({@code GetVolumeInformation}). */
    Reading<String> fileSystem(String mountPoint);

    /** The volume's own size and free space, apart from the caller's quota. */
    Reading<VolumeSpace> space(String mountPoint);

    /** The answer to {@code IOCTL_VOLUME_GET_VOLUME_DISK_EXTENTS} as raw bytes. */
    Reading<byte[]> diskExtents(String volumeName);

    /** The answer to {@code IOCTL_STORAGE_QUERY_PROPERTY} for the device descriptor, as raw bytes. */
    Reading<byte[]> deviceDescriptor(String volumeName);

    /** The folder of Windows ({@code GetSystemWindowsDirectory}). */
    Reading<String> windowsDirectory();
}
