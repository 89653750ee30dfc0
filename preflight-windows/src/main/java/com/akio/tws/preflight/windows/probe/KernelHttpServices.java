package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.windows.decode.ServiceState;
import com.akio.tws.preflight.windows.machine.Processes;
import com.akio.tws.preflight.windows.machine.Processes.ServiceProcess;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.List;

/**
 * The running services, IIS apart, that are known to take port 80 through HTTP.sys, by their exact names.
 *
 * <ul>
 *   <li>{@code MsDepSvc}, the Web Deployment Agent (code index 27660306366, 49076428489).
 *   <li>{@code SyncShareSvc}, Work Folders (code index 15874047828, 54071960715).
 *   <li>{@code ReportServer}, {@code SQLServerReportingServices}, {@code PowerBIReportServer}: reporting services
 *       (code index 54071960715, 40186144612; the last is unconfirmed).
 *   <li>{@code PeerDistSvc}, BranchCache (devblogs.microsoft.com, The Old New Thing, 2018-07-03).
 *   <li>{@code WinRM}, only where it was told to use port 80. Its own port is 5985 (Microsoft, "Installation and configuration
 *       for Windows Remote Management"), and it runs on every server. Told by policy: {@code HttpCompatibilityListener} 1
 *       below {@code SOFTWARE\Policies\Microsoft\Windows\WinRM\Service} (code index 20712812634, 31011700189). Told by a
 *       listener: {@code Port} 80, without {@code enabled} 0, in a key {@code …+HTTP} below {@code SOFTWARE\Microsoft\Windows\CurrentVersion\WSMAN\Listener}
 *       (code index 59205965249). Where {@code winrm set … EnableCompatibilityHttpListener} is stored was not found in any
 *       source: that setting is not seen.
 * </ul>
 */
final class KernelHttpServices {

    private static final List<String> NAMES = List.of("MsDepSvc", "SyncShareSvc", "ReportServer",
            "SQLServerReportingServices", "PowerBIReportServer", "PeerDistSvc");
    private static final String REMOTE_MANAGEMENT = "WinRM";
    private static final RegistryKey POLICY = RegistryKey.of("SOFTWARE\\Policies\\Microsoft\\Windows\\WinRM\\Service");
    private static final RegistryKey LISTENERS =
            RegistryKey.of("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WSMAN\\Listener");
    private static final String TRANSPORT = "+HTTP";
    private static final long HTTP = 80;

    private final Processes processes;
    private final RegistryValues values;

    KernelHttpServices(Processes processes, RegistryValues values) {
        this.processes = processes;
        this.values = values;
    }

    /** Their names as the service control manager writes them. */
    Reading<List<String>> running() {
        Reading<List<ServiceProcess>> all = processes.services();
        return all.then(services -> {
            Found<String> running = new Found<>();
            for (ServiceProcess service : services) {
                if (service.state() != ServiceState.RUNNING) {
                    continue;
                }
                if (NAMES.stream().anyMatch(service.name()::equalsIgnoreCase)) {
                    running.add(Reading.known(service.name(), all.source().where()));
                } else if (service.name().equalsIgnoreCase(REMOTE_MANAGEMENT)) {
                    running.add(onHttp().map(told -> service.name()));
                }
            }
            return running.any(all.source().where());
        });
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
