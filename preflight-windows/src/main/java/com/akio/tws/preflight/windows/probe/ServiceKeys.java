package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.List;
import java.util.Optional;

/**
 * Services by their keys below {@code HKLM\SYSTEM\CurrentControlSet\Services}.
 *
 * <p>A service is registered when its key has {@code Start}, {@code Type} or {@code ImagePath}, the values that
 * {@code CreateService} writes (Microsoft, "HKLM\SYSTEM\CurrentControlSet\Services Registry Tree"). A key without any of
 * them only holds subkeys, such as {@code Performance}, which may come without the service and outlive it. {@code DeleteFlag} is
 * written by {@code DeleteService} while somebody still holds the service open; the key goes at the next start at the latest.
 */
final class ServiceKeys {

    static final RegistryKey SERVICES = RegistryKey.of("SYSTEM\\CurrentControlSet\\Services");

    private static final List<String> MARKS = List.of("Start", "Type", "ImagePath");
    private static final long NO_START = -1;

    private final RegistryValues values;

    ServiceKeys(RegistryValues values) {
        this.values = values;
    }

    /** One service; absent when there is no key of that name, or one that is no service. */
    Reading<InstalledService> service(String name) {
        RegistryKey key = SERVICES.child(name);
        return values.names(key).then(names -> names.stream().anyMatch(ServiceKeys::marksService)
                ? described(name, key)
                : Reading.absent(key.shown()));
    }

    /** The names of the services that begin so, in any case. */
    Reading<List<String>> namesBeginning(String prefix) {
        return values.subkeys(SERVICES).then(keys -> {
            Found<String> services = new Found<>();
            keys.stream()
                    .filter(key -> key.regionMatches(true, 0, prefix, 0, prefix.length()))
                    .forEach(key -> services.add(service(key).map(InstalledService::name)));
            return services.any(SERVICES.shown() + "\\" + prefix + "*");
        });
    }

    private static boolean marksService(String valueName) {
        return MARKS.stream().anyMatch(valueName::equalsIgnoreCase);
    }

    private Reading<InstalledService> described(String name, RegistryKey key) {
        return optional(values.number(key, "Start")).then(start ->
                optional(values.text(key, "ImagePath")).then(path ->
                        optional(values.number(key, "DeleteFlag")).then(flag -> Reading.known(
                                new InstalledService(name, start.orElse(NO_START), path, flag.orElse(0L) != 0), key.shown()))));
    }

    private static <T> Reading<Optional<T>> optional(Reading<T> reading) {
        return reading instanceof Reading.Absent
                ? new Reading.Known<>(Optional.empty(), reading.source())
                : reading.map(Optional::of);
    }
}
