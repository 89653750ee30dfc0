package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.Presence;
import com.akio.tws.preflight.windows.decode.DriverPath;
import com.akio.tws.preflight.windows.decode.ServiceImage;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.Permissions;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Paths of programs and folders as they lie on this machine. Variables are those of the machine, filled in from the registry and never from
 * an environment, which anybody may have changed.
 */
final class PlainPaths {

    private static final RegistryKey WINDOWS = RegistryKey.of("SOFTWARE\\Microsoft\\Windows\\CurrentVersion");

    private final Permissions permissions;
    private final Map<String, String> variables = new HashMap<>();
    private final Optional<String> windows;

    PlainPaths(Machine machine) {
        permissions = machine.permissions();
        windows = machine.volumes().windowsDirectory().known().filter(folder -> folder.length() > 2);
        RegistryValues values = new RegistryValues(machine.registry());
        values.text(WINDOWS, "ProgramFilesDir").known().ifPresent(folder -> variable(folder, "programfiles", "programw6432"));
        values.text(WINDOWS, "ProgramFilesDir (x86)").known().ifPresent(folder -> variable(folder, "programfiles(x86)"));
        values.text(WINDOWS, "CommonFilesDir").known().ifPresent(folder -> variable(folder, "commonprogramfiles", "commonprogramw6432"));
        new ProfileFolders(machine).programData().known().ifPresent(folder -> variable(folder, "programdata", "allusersprofile"));
        windows.ifPresent(folder -> variable(folder.substring(0, 2), "systemdrive"));
    }

    private void variable(String folder, String... names) {
        for (String name : names) {
            variables.put(name, folder);
        }
    }

    /** The program of a service's command line, on a drive of this machine; empty for one of a network or of no known form. */
    Optional<String> program(String imagePath, String service) {
        return windows.flatMap(folder -> ServiceImage.program(imagePath)
                .flatMap(path -> DriverPath.of(Optional.of(ServiceImage.expanded(path, variables)), service, folder)));
    }

    /** Whether a program came with Windows, by its place. */
    boolean isOfWindows(String file) {
        return windows.filter(folder -> file.toLowerCase(Locale.ROOT).startsWith(folder.toLowerCase(Locale.ROOT) + "\\")).isPresent();
    }

    String expanded(String folder) {
        return ServiceImage.expanded(folder, variables);
    }

    /** Whether a file or folder of this machine is there: a security descriptor is asked for, which needs no right in it. */
    Presence presence(String path) {
        Reading<byte[]> found = permissions.ofPath(path);
        return found instanceof Reading.Absent ? Presence.GONE : found.known().isPresent() ? Presence.THERE : Presence.UNREADABLE;
    }
}
