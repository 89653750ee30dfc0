package com.akio.tws.preflight.windows.probe;

import static com.sun.jna.platform.win32.Winsvc.SERVICE_RUNNING;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.windows.machine.Processes;
import com.akio.tws.preflight.windows.machine.Processes.ServiceProcess;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Antivirus products other than Defender, by the exact names of their running services, whatever the case; a star ends a prefix. It
 * finds those that scan from another place than the altitudes of antivirus programs, such as SentinelOne at 389040.
 */
final class AntivirusProducts {

    private final Processes processes;
    private final Map<String, List<String>> products;

    AntivirusProducts(Processes processes, Map<String, List<String>> products) {
        this.processes = processes;
        this.products = Map.copyOf(products);
    }

    /** Each as {@code product (service)}; absent when none of them runs. */
    Reading<List<String>> running() {
        Reading<List<ServiceProcess>> all = processes.services();
        return all.then(services -> {
            TreeSet<String> found = new TreeSet<>();
            for (ServiceProcess service : services) {
                if (service.state() == SERVICE_RUNNING) {
                    products.forEach((product, names) -> names.stream().filter(name -> isNamed(service.name(), name))
                            .forEach(name -> found.add(product + " (" + service.name() + ")")));
                }
            }
            String source = all.source().where();
            return found.isEmpty() ? Reading.absent(source) : Reading.known(List.copyOf(found), source);
        });
    }

    private static boolean isNamed(String service, String name) {
        return name.endsWith("*") ? service.regionMatches(true, 0, name, 0, name.length() - 1) : service.equalsIgnoreCase(name);
    }
}
