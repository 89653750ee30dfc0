package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.List;

/**
 * Which Windows this is.
 *
 * <ul>
 *   <li>{@code HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion}: the value names are seen in itm4n/PrivescCheck#41 and
 *       keydet89/RegRipper3.0#67.
 *   <li>{@code …\CurrentVersion\Server\ServerLevels}: Microsoft, "Determining Whether Server Core Is Running" (hh846315).
 *   <li>{@code HKLM\SYSTEM\CurrentControlSet\Control\ProductOptions!ProductType}: Windows Internals, 6th edition, table 2-3.
 *   <li>{@code PROCESSOR_ARCHITECTURE} of {@code Control\Session Manager\Environment}: Microsoft, "WOW64 Implementation
 *       Details" names the variable; the machine's own key is the same for a process of either bitness.
 * </ul>
 */
public final class OperatingSystemProbe implements Probe {

    private static final RegistryKey VERSION = RegistryKey.of("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");
    private static final RegistryKey LEVELS = VERSION.child("Server").child("ServerLevels");
    private static final RegistryKey PRODUCT = RegistryKey.of("SYSTEM\\CurrentControlSet\\Control\\ProductOptions");
    private static final RegistryKey ENVIRONMENT =
            RegistryKey.of("SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment");

    private final RegistryValues values;

    public OperatingSystemProbe(Machine machine) {
        values = new RegistryValues(machine.registry());
    }

    @Override
    public String name() {
        return "operating-system";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(OperatingSystemFacts.PRODUCT_NAME, OperatingSystemFacts.BUILD_NUMBER, OperatingSystemFacts.BUILD,
                OperatingSystemFacts.UBR, OperatingSystemFacts.EDITION_ID, OperatingSystemFacts.INSTALLATION_TYPE,
                OperatingSystemFacts.DISPLAY_VERSION, OperatingSystemFacts.RELEASE_ID, OperatingSystemFacts.SERVICE_PACK,
                OperatingSystemFacts.SERVER_LEVELS, OperatingSystemFacts.PRODUCT_TYPE, OperatingSystemFacts.ARCHITECTURE);
    }

    @Override
    public void look(Readings into) {
        into.put(OperatingSystemFacts.PRODUCT_NAME, values.text(VERSION, "ProductName"));
        into.put(OperatingSystemFacts.BUILD_NUMBER, values.text(VERSION, "CurrentBuildNumber"));
        into.put(OperatingSystemFacts.BUILD, values.text(VERSION, "CurrentBuild"));
        into.put(OperatingSystemFacts.UBR, values.number(VERSION, "UBR"));
        into.put(OperatingSystemFacts.EDITION_ID, values.text(VERSION, "EditionID"));
        into.put(OperatingSystemFacts.INSTALLATION_TYPE, values.text(VERSION, "InstallationType"));
        into.put(OperatingSystemFacts.DISPLAY_VERSION, values.text(VERSION, "DisplayVersion"));
        into.put(OperatingSystemFacts.RELEASE_ID, values.text(VERSION, "ReleaseId"));
        into.put(OperatingSystemFacts.SERVICE_PACK, values.text(VERSION, "CSDVersion"));
        into.put(OperatingSystemFacts.SERVER_LEVELS, serverLevels());
        into.put(OperatingSystemFacts.PRODUCT_TYPE, values.text(PRODUCT, "ProductType"));
        into.put(OperatingSystemFacts.ARCHITECTURE, values.text(ENVIRONMENT, "PROCESSOR_ARCHITECTURE"));
    }

    /** Every level or none: a missing {@code Server-Gui-Shell} is what tells Server Core. */
    private Reading<List<String>> serverLevels() {
        return values.names(LEVELS).then(names -> {
            Found<String> levels = new Found<>();
            for (String name : names) {
                levels.add(values.number(LEVELS, name).map(number -> name + "=" + number));
            }
            Reading<List<String>> complete = levels.complete(LEVELS.shown());
            return complete instanceof Reading.Absent ? Reading.known(List.of(), LEVELS.shown()) : complete;
        });
    }
}
