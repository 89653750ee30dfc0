package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.InstalledProgram;
import com.akio.tws.preflight.facts.Presence;
import com.akio.tws.preflight.figures.MakerFigures;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.List;
import java.util.Optional;

/**
 * The entries of one maker in the list of installed programs.
 *
 * <ul>
 *   <li>{@code Uninstall} stands in both views (zenoss/ZenPacks.zenoss.Microsoft.Windows#317) and in the user's own hive, where programs are
 *       that were installed for one person.
 *   <li>{@code SystemComponent}, {@code ParentKeyName} and {@code ReleaseType}: saltstack/salt, salt/utils/pkg/win.py (saltstack/salt#44496).
 *       A text of another type than a text is none, as it is for Windows' own list.
 *   <li>Keys without a name or a publisher are common, and uninstalling may leave a key behind (wazuh/wazuh#38000).
 * </ul>
 */
final class InstalledPrograms {

    private static final RegistryKey UNINSTALL = RegistryKey.of("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall");
    private static final List<RegistryKey> PLACES = List.of(UNINSTALL, UNINSTALL.in(RegistryKey.View.BITS_32), RegistryKey.ofUser(UNINSTALL.path()));

    private final RegistryValues values;
    private final PlainPaths paths;
    private final MakerFigures maker;

    InstalledPrograms(Machine machine, PlainPaths paths, MakerFigures maker) {
        this.values = new RegistryValues(machine.registry());
        this.paths = paths;
        this.maker = maker;
    }

    /** All of them; absent when there are none. A place that could not be read hides nothing that was found elsewhere. */
    Reading<List<InstalledProgram>> all() {
        Found<InstalledProgram> found = new Found<>();
        for (RegistryKey place : PLACES) {
            Reading<List<String>> entries = values.subkeys(place);
            found.addAll(entries.map(any -> List.of()));
            entries.known().orElse(List.of()).stream().filter(name -> !name.isEmpty()).forEach(name -> found.add(entry(place.child(name))));
        }
        return found.any(UNINSTALL.shown());
    }

    /** One entry; absent when somebody else made it. An entry that says neither its maker nor its name in a known form may be anybody's. */
    private Reading<InstalledProgram> entry(RegistryKey key) {
        return text(key, "Publisher").then(publisher -> {
            boolean named = publisher.filter(words -> !words.isBlank()).isPresent();
            if (named && !maker.isMaker(publisher.orElse(""))) {
                return Reading.absent(key.shown());
            }
            Reading<String> name = values.text(key, "DisplayName");
            Reading<String> known = named && name instanceof Reading.Absent ? Reading.known("", key.shown()) : name;
            return known.then(words -> named || maker.isProduct(words) ? described(key, words, publisher) : Reading.absent(key.shown()));
        });
    }

    private Reading<InstalledProgram> described(RegistryKey key, String name, Optional<String> publisher) {
        return text(key, "DisplayVersion").then(version -> text(key, "InstallLocation").then(written -> {
            Optional<String> folder = written.filter(path -> !path.isBlank()).map(paths::expanded);
            boolean hidden = values.number(key, "SystemComponent").known().filter(number -> number == 1).isPresent();
            boolean update = text(key, "ParentKeyName").known().flatMap(some -> some).isPresent()
                    || text(key, "ReleaseType").known().flatMap(some -> some).isPresent();
            InstalledProgram program = new InstalledProgram(key.shown(), name, version, publisher, folder, Presence.NOT_NAMED, hidden, update);
            return Reading.known(program.ownPlace().map(path -> program.at(paths.presence(path))).orElse(program), key.shown());
        }));
    }

    private Reading<Optional<String>> text(RegistryKey key, String value) {
        Reading<String> text = values.text(key, value);
        boolean none = text instanceof Reading.Absent
                || text instanceof Reading.Unreadable<String> unreadable && unreadable.reason().kind() == Reason.Kind.MALFORMED;
        return none ? new Reading.Known<>(Optional.empty(), text.source()) : text.map(Optional::of);
    }
}
