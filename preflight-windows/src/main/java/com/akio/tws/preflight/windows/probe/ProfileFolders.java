package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.fact.Mismatch;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import com.akio.tws.preflight.windows.machine.Volumes;

/**
 * Folders that {@code ProfileList} names with variables ({@code %SystemDrive%\ProgramData}); the two variables of the machine are
 * expanded from the folder of Windows, never from an environment, which anybody may have changed.
 */
final class ProfileFolders {

    private static final RegistryKey LIST = RegistryKey.of("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList");
    private static final String DRIVE = "%SystemDrive%";
    private static final String ROOT = "%SystemRoot%";

    private final RegistryValues values;
    private final Volumes volumes;

    ProfileFolders(Machine machine) {
        values = new RegistryValues(machine.registry());
        volumes = machine.volumes();
    }

    Reading<String> programData() {
        return folder("ProgramData");
    }

    Reading<String> profiles() {
        return folder("ProfilesDirectory");
    }

    private Reading<String> folder(String value) {
        Reading<String> named = values.text(LIST, value);
        return named.then(text -> {
            if (!text.contains("%")) {
                return named;
            }
            String variable = begins(text, DRIVE) ? DRIVE : begins(text, ROOT) ? ROOT : "";
            String rest = text.substring(variable.length());
            if (variable.isEmpty() || rest.contains("%")) {
                return Reading.unreadable(Reason.of(Reason.Kind.MALFORMED, new Mismatch("%SystemDrive%, %SystemRoot%", text)), named.source().where());
            }
            return volumes.windowsDirectory().then(windows -> Reading.known(
                    (variable.equals(ROOT) || windows.length() < 2 ? windows : windows.substring(0, 2)) + rest, named.source().where()));
        });
    }

    private static boolean begins(String text, String variable) {
        return text.regionMatches(true, 0, variable, 0, variable.length());
    }
}
