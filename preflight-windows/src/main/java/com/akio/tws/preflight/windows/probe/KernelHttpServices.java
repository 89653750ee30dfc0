package com.akio.tws.preflight.windows.probe;

import static com.sun.jna.platform.win32.Winsvc.SERVICE_RUNNING;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.windows.machine.Processes;
import com.akio.tws.preflight.windows.machine.Processes.ServiceProcess;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.List;

/**
 * The running services, IIS apart, that may take port 80 through HTTP.sys. Their names are given, exact or, before a star, by their
 * beginning: a named instance of reporting services is {@code ReportServer$NAME} (Microsoft Learn, SQL Server, "Configure
 * Windows service accounts and permissions", service names).
 *
 * <p>{@code WinRM} is named only where it was told to use port 80. Its own port is 5985 (Microsoft, "Installation and configuration
 * for Windows Remote Management"), and it runs on every server. Told by policy: {@code HttpCompatibilityListener} 1
 * below {@code SOFTWARE\Policies\Microsoft\Windows\WinRM\Service} (Microsoft Learn, "Policy CSP - RemoteManagement",
 * TurnOnCompatibilityHTTPListener). Told by a listener: {@code Port} 80, without {@code enabled} 0, in a key {@code …+HTTP} below
 * {@code SOFTWARE\Microsoft\Windows\CurrentVersion\WSMAN\Listener}, as seen in exported registries; its members are those of
 * [MS-WSMV] 2.2.4.19. Where {@code winrm set … EnableCompatibilityHttpListener} is stored was not found in any
 * source: that setting is not seen.
 */
final class KernelHttpServices {

    private static final String REMOTE_MANAGEMENT = "WinRM";
    private static final RegistryKey POLICY = RegistryKey.of("SOFTWARE\\Policies\\Microsoft\\Windows\\WinRM\\Service");
    private static final RegistryKey LISTENERS =
            RegistryKey.of("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WSMAN\\Listener");
    private static final String TRANSPORT = "+HTTP";
    private static final long HTTP = 80;

    private final Processes processes;
    private final RegistryValues values;
    private final List<String> names;

    KernelHttpServices(Processes processes, RegistryValues values, List<String> names) {
        this.processes = processes;
        this.values = values;
        this.names = List.copyOf(names);
    }

    /** Their names as the service control manager writes them. */
    Reading<List<String>> running() {
        Reading<List<ServiceProcess>> all = processes.services();
        return all.then(services -> {
            Found<String> running = new Found<>();
            for (ServiceProcess service : services) {
                if (service.state() != SERVICE_RUNNING) {
                    continue;
                }
                if (service.name().equalsIgnoreCase(REMOTE_MANAGEMENT)) {
                    running.add(onHttp().map(told -> service.name()));
                } else if (names.stream().anyMatch(name -> isNamed(service.name(), name))) {
                    running.add(Reading.known(service.name(), all.source().where()));
                }
            }
            return running.any(all.source().where());
        });
    }

    private static boolean isNamed(String service, String name) {
        return name.endsWith("*") ? service.regionMatches(true, 0, name, 0, name.length() - 1) : service.equalsIgnoreCase(name);
    }

    /** What told it to use port 80; absent when nothing did. */
    private Reading<List<Long>> onHttp() {
        Found<Long> told = new Found<>();
        told.addAll(values.number(POLICY, "HttpCompatibilityListener").map(on -> on == 1 ? List.of(on) : List.of()));
        Reading<List<String>> listeners = values.subkeys(LISTENERS);
        told.addAll(listeners.map(keys -> List.of()));
        listeners.known().orElse(List.of()).stream()
                .filter(key -> key.regionMatches(true, key.length() - TRANSPORT.length(), TRANSPORT, 0, TRANSPORT.length()))
                .forEach(key -> told.addAll(portOf(LISTENERS.child(key))));
        return told.any(LISTENERS.shown());
    }

    private Reading<List<Long>> portOf(RegistryKey listener) {
        boolean disabled = values.number(listener, "enabled").known().filter(enabled -> enabled == 0).isPresent();
        return values.number(listener, "Port").map(port -> port == HTTP && !disabled ? List.of(port) : List.of());
    }
}
