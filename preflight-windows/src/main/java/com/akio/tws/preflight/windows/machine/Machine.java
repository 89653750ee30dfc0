package com.akio.tws.preflight.windows.machine;

import java.util.Objects;

/** Everything a probe may ask; the only way from a probe to Windows. */
public record Machine(Registry registry, Volumes volumes, Ports ports, Processes processes, HostSystem host,
        Certificates certificates, Permissions permissions, Devices devices, Sessions sessions) {

    public Machine {
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(volumes, "volumes");
        Objects.requireNonNull(ports, "ports");
        Objects.requireNonNull(processes, "processes");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(certificates, "certificates");
        Objects.requireNonNull(permissions, "permissions");
        Objects.requireNonNull(devices, "devices");
        Objects.requireNonNull(sessions, "sessions");
    }
}
