package com.akio.tws.preflight.facts;

import static com.akio.tws.preflight.fact.SavedField.flag;
import static com.akio.tws.preflight.fact.SavedField.optionalText;
import static com.akio.tws.preflight.fact.SavedField.text;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.SavedField;
import com.akio.tws.preflight.fact.SavedRecord;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One entry of the list of installed programs: a key below {@code Windows\CurrentVersion\Uninstall} (Microsoft Learn, "Uninstall
 * Registry Key", learn.microsoft.com/windows/win32/msi/uninstall-registry-key).
 *
 * @param key the key, with its view
 * @param name {@code DisplayName} as written there; empty where there is none, and Windows shows no such entry
 * @param version {@code DisplayVersion}
 * @param publisher {@code Publisher}
 * @param folder {@code InstallLocation} as written there; Windows Installer leaves it blank unless the package says otherwise
 *     (OneGet/oneget#420)
 * @param presence whether that folder is there
 * @param hidden {@code SystemComponent} is 1: Windows does not show it, as for a package that a bundle brought (saltstack/salt#33357)
 * @param update {@code ParentKeyName} or {@code ReleaseType} is there: an update of another entry, and no program
 */
public record InstalledProgram(String key, String name, Optional<String> version, Optional<String> publisher, Optional<String> folder,
        Presence presence, boolean hidden, boolean update) {

    private static final Pattern END = Pattern.compile("\\\\+$");
    private static final Pattern ON_DRIVE = Pattern.compile("[A-Za-z]:\\\\.+");
    private static final Set<String> SHARED = Set.of("program files", "program files (x86)", "programdata", "windows", "users");

    public static final FactType<InstalledProgram> TYPE = SavedRecord.of("InstalledProgram", InstalledProgram::new,
            text("key", InstalledProgram::key), text("name", InstalledProgram::name), optionalText("version", InstalledProgram::version),
            optionalText("publisher", InstalledProgram::publisher), optionalText("folder", InstalledProgram::folder),
            SavedField.of("presence", FactType.named(Presence.class), InstalledProgram::presence),
            flag("hidden", InstalledProgram::hidden), flag("update", InstalledProgram::update));

    public InstalledProgram {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(presence, "presence");
    }

    /** The same, once its folder was looked for. */
    public InstalledProgram at(Presence found) {
        return new InstalledProgram(key, name, version, publisher, folder, found, hidden, update);
    }

    /** Its folder as people write it, without quotes and without a backslash at its end; empty where none is named. */
    public Optional<String> place() {
        return folder.map(named -> END.matcher(named.replace("\"", "").replace('/', '\\').strip()).replaceFirst("")).filter(named -> !named.isEmpty());
    }

    /** Its folder on a drive of this machine, where it is one that nobody else is below. */
    public Optional<String> ownPlace() {
        return place().filter(named -> ON_DRIVE.matcher(named).matches() && !SHARED.contains(named.substring(3).toLowerCase(Locale.ROOT)));
    }
}
