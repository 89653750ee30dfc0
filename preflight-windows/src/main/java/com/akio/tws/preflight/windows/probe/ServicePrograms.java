package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.fact.Mismatch;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.Presence;
import com.akio.tws.preflight.facts.ServiceProgram;
import com.akio.tws.preflight.figures.MakerFigures;
import com.akio.tws.preflight.windows.decode.ServiceState;
import com.akio.tws.preflight.windows.decode.VersionStrings;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.Processes.ServiceProcess;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The Win32 services of one maker: by the version of the program that a service starts, by its folder, or by what it is called.
 *
 * <p>Programs below the folder of Windows are Windows' own hosts, such as {@code svchost.exe}, and their version is not asked. What NSSM and
 * srvany start stands in {@code Parameters\Application}. A program whose maker cannot be read may be anybody's and is kept with the reason.
 */
final class ServicePrograms {

    /** So many are enough to say that not all could be read. */
    private static final int MOST_UNREAD = 20;

    private final Machine machine;
    private final RegistryValues values;
    private final PlainPaths paths;
    private final MakerFigures maker;
    private final List<String> folders;
    private final Map<String, Made> made = new HashMap<>();

    /** Who made a file: the company where its version names one, and why it could not be read. */
    private record Made(Presence presence, Optional<String> company, Optional<String> unread) {
    }

    /**
     * The services of one machine.
     *
     * @param folders the folders of the maker's programs
     */
    ServicePrograms(Machine machine, PlainPaths paths, MakerFigures maker, List<String> folders) {
        this.machine = machine;
        this.values = new RegistryValues(machine.registry());
        this.paths = paths;
        this.maker = maker;
        this.folders = List.copyOf(folders);
    }

    /** All of them; absent when there are none. */
    Reading<List<ServiceProgram>> all() {
        Reading<List<ServiceProcess>> services = machine.processes().services();
        return services.then(all -> {
            List<ServiceProgram> found = new ArrayList<>();
            List<ServiceProgram> unread = new ArrayList<>();
            for (ServiceProcess service : all) {
                ServiceProgram program = described(service);
                if (isHis(program)) {
                    found.add(program);
                } else if (program.unread().isPresent() && unread.size() < MOST_UNREAD) {
                    unread.add(program);
                }
            }
            found.addAll(unread);
            String source = services.source().where();
            return found.isEmpty() ? Reading.absent(source) : Reading.known(List.copyOf(found), source);
        });
    }

    private boolean isHis(ServiceProgram service) {
        return service.company().filter(maker::isMaker).isPresent() || maker.isProduct(service.displayName())
                || folders.stream().anyMatch(service::startsFrom);
    }

    private ServiceProgram described(ServiceProcess service) {
        String name = service.name();
        if (name.isEmpty()) {
            return new ServiceProgram("", "", "", -1, Optional.empty(), Optional.empty(), Optional.empty(), Presence.NOT_NAMED, Optional.empty(),
                    Optional.empty());
        }
        RegistryKey key = ServiceKeys.SERVICES.child(name);
        Reading<String> imagePath = values.text(key, "ImagePath");
        Optional<String> file = imagePath.known().flatMap(path -> paths.program(path, name));
        boolean ofWindows = file.filter(paths::isOfWindows).isPresent();
        Optional<String> application = ofWindows && isHost(file.orElse("")) ? Optional.empty()
                : values.text(key.child("Parameters"), "Application").known();
        Made by = ofWindows && !maker.isProduct(service.displayName()) ? new Made(Presence.NOT_NAMED, Optional.empty(), Optional.empty())
                : file.map(this::made).orElseGet(() -> unmade(imagePath));
        return new ServiceProgram(name, service.displayName(), state(service), values.number(key, "Start").known().orElse(-1L),
                imagePath.known(), application, file, by.presence(), by.company(), by.unread());
    }

    private static boolean isHost(String file) {
        return file.regionMatches(true, file.lastIndexOf('\\') + 1, "svchost.exe", 0, 11);
    }

    private static String state(ServiceProcess service) {
        return ServiceState.name(service.state(), new Source(service.name())).known()
                .orElse(Integer.toString(service.state()));
    }

    /** Of a command line that could not be read, or names no program on a drive of this machine. */
    private static Made unmade(Reading<String> imagePath) {
        Optional<String> why = imagePath instanceof Reading.Unreadable<?> unreadable ? Optional.of(unreadable.reason().detail())
                : imagePath.known().map(path -> new Mismatch("C:\\…", path).detail());
        return new Made(Presence.NOT_NAMED, Optional.empty(), why);
    }

    private Made made(String file) {
        return made.computeIfAbsent(file.toLowerCase(Locale.ROOT), any -> {
            Reading<byte[]> version = machine.host().versionInformation(file);
            if (version instanceof Reading.Unreadable<?> unreadable) {
                return new Made(paths.presence(file), Optional.empty(), Optional.of(unreadable.reason().detail()));
            }
            Reading<VersionStrings> strings = version.then(bytes -> VersionStrings.decode(bytes, version.source()));
            return new Made(version instanceof Reading.Absent ? paths.presence(file) : Presence.THERE, strings.known().flatMap(VersionStrings::company),
                    Optional.empty());
        });
    }
}
