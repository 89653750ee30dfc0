package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.windows.decode.ServiceState;
import com.akio.tws.preflight.windows.machine.Processes;
import com.akio.tws.preflight.windows.machine.Processes.ServiceProcess;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Antivirus products other than Defender, by the exact names of their running services, whatever the case; a star ends a prefix.
 *
 * <p>Names from public inventories of security services: tmenochet/PowerScan (Get-SecurityService.ps1), fadefa88/threat-hunting
 * (find_secucontrol.ps1), and code index 60813734567, 71542572062, 40539905538 (Trellix), 71203274254 and 68406353855 (Kaspersky).
 * Agents that only manage, such as {@code masvc} or {@code klnagent}, are left out: they are no antivirus.
 */
final class AntivirusProducts {

    private static final Map<String, List<String>> SERVICES = Map.of(
            "ESET", List.of("ekrn"),
            "CrowdStrike Falcon", List.of("CSFalconService"),
            "SentinelOne", List.of("SentinelAgent"),
            "Bitdefender", List.of("EPSecurityService", "EPProtectedService"),
            "Sophos", List.of("Sophos File Scanner Service", "Sophos System Protection Service"),
            "Symantec Endpoint Protection", List.of("SepMasterService"),
            "Trend Micro", List.of("ntrtscan", "AMSP", "ds_agent"),
            "McAfee / Trellix", List.of("mfemms", "mfetp"),
            "Kaspersky", List.of("AVP", "AVP.KES.*", "KAVFS*"));

    private final Processes processes;

    AntivirusProducts(Processes processes) {
        this.processes = processes;
    }

    /** Each as {@code product (service)}; absent when none of them runs. */
    Reading<List<String>> running() {
        Reading<List<ServiceProcess>> all = processes.services();
        return all.then(services -> {
            TreeSet<String> found = new TreeSet<>();
            for (ServiceProcess service : services) {
                if (service.state() == ServiceState.RUNNING) {
                    SERVICES.forEach((product, names) -> names.stream().filter(name -> isNamed(service.name(), name))
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
