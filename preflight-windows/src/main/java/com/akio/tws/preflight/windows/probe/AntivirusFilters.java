package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.fact.Mismatch;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.AntivirusFilter;
import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.windows.decode.DriverPath;
import com.akio.tws.preflight.windows.decode.FilterAltitude;
import com.akio.tws.preflight.windows.decode.ServiceState;
import com.akio.tws.preflight.windows.decode.VersionStrings;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.List;
import java.util.Optional;

/**
 * The file system filters in the altitudes of antivirus programs, whatever they are called.
 *
 * <p>A filter's instances are subkeys of {@code Instances} below its service's key, since Windows 11 24H2 of
 * {@code Parameters\Instances}, each with its {@code Altitude} (Microsoft Learn, "Creating an INF file for a minifilter driver"). A
 * driver may have several, and one in the range is enough: VeeamFCT has one at the top and one near the bottom
 * (MicrosoftDocs/windows-driver-docs#2037). That an instance is registered does not mean that the driver runs.
 */
final class AntivirusFilters {

    private static final List<String> INSTANCES = List.of("Instances", "Parameters\\Instances");
    private static final int MOST_FILTERS = 200;
    private static final int MOST_ALTITUDES = 20;

    private final Machine machine;
    private final RegistryValues values;
    private final Reading<String> windows;

    AntivirusFilters(Machine machine) {
        this.machine = machine;
        this.values = new RegistryValues(machine.registry());
        this.windows = machine.volumes().windowsDirectory();
    }

    /** All of them; a key that could not be read makes the list unreadable, unless another product's filter was found running. */
    Reading<List<AntivirusFilter>> all() {
        RegistryKey services = ServiceKeys.SERVICES;
        return values.subkeys(services).then(names -> {
            Found<AntivirusFilter> filters = new Found<>();
            names.stream().filter(name -> !name.isEmpty()).forEach(name -> filters.addAll(filter(name)));
            return filters.settledBy(services.shown(), filter -> filter.mayRun() && !filter.isOfDefender())
                    .then(found -> bounded(found, services));
        });
    }

    private static Reading<List<AntivirusFilter>> bounded(List<AntivirusFilter> filters, RegistryKey services) {
        return filters.size() <= MOST_FILTERS ? Reading.known(filters, services.shown())
                : Reading.unreadable(Reason.of(Reason.Kind.MALFORMED,
                        new Mismatch("≤ " + MOST_FILTERS + " FSFilter Anti-Virus", Integer.toString(filters.size()))), services.shown());
    }

    /** One driver's, in a list; an empty list where it has no instance in the range. */
    private Reading<List<AntivirusFilter>> filter(String driver) {
        Found<String> altitudes = new Found<>();
        for (String place : INSTANCES) {
            RegistryKey instances = ServiceKeys.SERVICES.child(driver).child(place);
            Reading<List<String>> names = values.subkeys(instances);
            altitudes.addAll(names.map(any -> List.of()));
            names.known().orElse(List.of()).stream().filter(name -> !name.isEmpty())
                    .forEach(name -> altitudes.add(values.text(instances.child(name), "Altitude")));
        }
        return altitudes.settledBy(driver, FilterAltitude::isOfAntivirus).then(all ->
                all.stream().anyMatch(FilterAltitude::isOfAntivirus)
                        ? Reading.known(List.of(described(driver, all)), driver) : Reading.absent(driver));
    }

    private AntivirusFilter described(String driver, List<String> altitudes) {
        Optional<InstalledService> service = new ServiceKeys(values).service(driver).known();
        Optional<String> imagePath = service.flatMap(InstalledService::imagePath);
        Optional<Reading<VersionStrings>> version = windows.known().flatMap(folder -> DriverPath.of(imagePath, driver, folder))
                .map(file -> machine.host().versionInformation(file)).map(bytes -> bytes.then(block -> VersionStrings.decode(block, bytes.source())));
        Optional<VersionStrings> strings = version.flatMap(Reading::known);
        return new AntivirusFilter(driver, altitudes.stream().distinct().limit(MOST_ALTITUDES).toList(),
                service.map(InstalledService::start).orElse(-1L), state(driver), imagePath, strings.flatMap(VersionStrings::product),
                strings.flatMap(VersionStrings::company), version.flatMap(AntivirusFilters::whyUnread));
    }

    private String state(String driver) {
        Reading<Integer> state = machine.processes().serviceState(driver);
        Reading<String> name = state.then(number -> ServiceState.name(number, state.source()));
        return name.known().orElse(name instanceof Reading.Absent ? AntivirusFilter.ABSENT : AntivirusFilter.UNREADABLE);
    }

    private static Optional<String> whyUnread(Reading<VersionStrings> version) {
        return version instanceof Reading.Unreadable<?> unreadable ? Optional.of(unreadable.reason().detail()) : Optional.empty();
    }
}
