package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Mismatch;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.Volume;
import com.akio.tws.preflight.windows.decode.DeviceDescriptor;
import com.akio.tws.preflight.windows.decode.DiskExtents;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import com.akio.tws.preflight.windows.machine.Volumes;
import java.util.List;
import java.util.Optional;

/**
 * The volume that TWS will stand on, and the one Windows stands on.
 *
 * <ul>
 *   <li>{@code GetVolumePathName}, which takes a folder that does not exist yet and knows mounted folders; then
 *       {@code GetVolumeNameForVolumeMountPoint}, {@code GetVolumeInformation} (Microsoft, fileapi.h).
 *   <li>{@code IOCTL_VOLUME_GET_VOLUME_DISK_EXTENTS}, {@code IOCTL_STORAGE_QUERY_PROPERTY} (Microsoft, winioctl.h).
 *   <li>{@code HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion!ProgramFilesDir} for the default folder (Microsoft, "WOW64
 *       Implementation Details": the 64-bit view holds the native folder).
 * </ul>
 */
public final class DiskProbe implements Probe {

    private static final RegistryKey WINDOWS = RegistryKey.of("SOFTWARE\\Microsoft\\Windows\\CurrentVersion");
    private static final String DEFAULT_FOLDER = "Akio";

    private final Machine machine;
    private final Volumes volumes;
    private final Optional<String> installDirectory;

    /**
     * Makes the probe for one install folder.
     *
     * @param installDirectory as in {@link com.akio.tws.preflight.windows.WindowsProbes#forServer(Optional, com.akio.tws.preflight.catalogue.Catalogue)}
     */
    public DiskProbe(Machine machine, Optional<String> installDirectory) {
        this.machine = machine;
        this.volumes = machine.volumes();
        this.installDirectory = installDirectory;
    }

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(DiskFacts.INSTALL_DIRECTORY, DiskFacts.INSTALL_VOLUME, DiskFacts.INSTALL_SPACE, DiskFacts.INSTALL_DISKS,
                DiskFacts.INSTALL_BUS, DiskFacts.SYSTEM_VOLUME, DiskFacts.SYSTEM_DISKS);
    }

    @Override
    public void look(Readings into) {
        Reading<String> directory = directory();
        into.put(DiskFacts.INSTALL_DIRECTORY, directory);
        Reading<String> root = orUnreadable(directory, new Mismatch("ProgramFilesDir", "null")).then(volumes::mountPoint);
        into.put(DiskFacts.INSTALL_SPACE, root.then(volumes::space));
        Reading<Volume> volume = root.then(this::volume);
        into.put(DiskFacts.INSTALL_VOLUME, volume);
        into.put(DiskFacts.INSTALL_DISKS, disks(volume));
        into.put(DiskFacts.INSTALL_BUS, bus(volume));
        Reading<Volume> system = volumes.windowsDirectory().then(volumes::mountPoint).then(this::volume);
        into.put(DiskFacts.SYSTEM_VOLUME, system);
        into.put(DiskFacts.SYSTEM_DISKS, disks(system));
    }

    private Reading<String> directory() {
        return installDirectory
                .map(given -> Reading.known(given, "--install-dir"))
                .orElseGet(() -> new RegistryValues(machine.registry()).text(WINDOWS, "ProgramFilesDir")
                        .map(programs -> programs + (programs.endsWith("\\") ? "" : "\\") + DEFAULT_FOLDER));
    }

    /** An absent volume means that its drive does not exist, so the name that a present drive does not have is another answer. */
    private Reading<Volume> volume(String root) {
        return orUnreadable(volumes.volumeName(root), new Mismatch("\\\\?\\Volume{…}", root))
                .map(name -> new Volume(root, name, volumes.fileSystem(root).known()));
    }

    private Reading<List<Long>> disks(Reading<Volume> volume) {
        return volume.then(found -> {
            Reading<byte[]> answer = volumes.diskExtents(found.name());
            return answer.then(bytes -> DiskExtents.decode(bytes, answer.source()));
        });
    }

    private Reading<String> bus(Reading<Volume> volume) {
        return volume.then(found -> {
            Reading<byte[]> answer = volumes.deviceDescriptor(found.name());
            return answer.then(bytes -> DeviceDescriptor.busType(bytes, answer.source()));
        });
    }

    private static <T> Reading<T> orUnreadable(Reading<T> reading, Mismatch why) {
        return reading instanceof Reading.Absent
                ? new Reading.Unreadable<>(Reason.of(Reason.Kind.FAILED, why), reading.source())
                : reading;
    }
}
