package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.FileRename;
import com.akio.tws.preflight.facts.RebootFacts;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.Comparator;
import java.util.List;

/**
 * The signs by which Windows says that it waits for a restart.
 *
 * <ul>
 *   <li>The keys {@code Component Based Servicing\RebootPending} and {@code WindowsUpdate\Auto Update\RebootRequired}, and
 *       {@code Session Manager!PendingFileRenameOperations}: microsoft/CSS-Exchange, Get-ServerRebootPending.ps1; its
 *       sibling ending in 2: code index 72383717, 25596409411.
 *   <li>{@code ComputerName\ComputerName}, {@code Services\Netlogon} with {@code JoinDomain} or {@code AvoidSpnSet} as values or as
 *       subkeys: bcwilhite/PendingReboot, Test-PendingReboot.ps1.
 *   <li>{@code Microsoft\Updates\UpdateExeVolatile!Flags} in both views: bcwilhite/PendingReboot#5 (KB832475). A 0 asks for nothing.
 * </ul>
 */
public final class RebootProbe implements Probe {

    private static final RegistryKey WINDOWS = RegistryKey.of("SOFTWARE\\Microsoft\\Windows\\CurrentVersion");
    private static final RegistryKey SERVICING = WINDOWS.child("Component Based Servicing").child("RebootPending");
    private static final RegistryKey UPDATE = WINDOWS.child("WindowsUpdate").child("Auto Update").child("RebootRequired");
    private static final RegistryKey CONTROL = RegistryKey.of("SYSTEM\\CurrentControlSet\\Control");
    private static final RegistryKey SESSION_MANAGER = CONTROL.child("Session Manager");
    private static final List<String> RENAMES = List.of("PendingFileRenameOperations", "PendingFileRenameOperations2");
    private static final RegistryKey NEXT_NAME = CONTROL.child("ComputerName").child("ComputerName");
    private static final RegistryKey NETLOGON = ServiceKeys.SERVICES.child("Netlogon");
    private static final List<String> JOINS = List.of("JoinDomain", "AvoidSpnSet");
    private static final RegistryKey VOLATILE = RegistryKey.of("SOFTWARE\\Microsoft\\Updates\\UpdateExeVolatile");

    private final RegistryValues values;

    public RebootProbe(Machine machine) {
        values = new RegistryValues(machine.registry());
    }

    @Override
    public String name() {
        return "reboot";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(RebootFacts.COMPONENT_SERVICING, RebootFacts.WINDOWS_UPDATE, RebootFacts.FILE_RENAMES,
                RebootFacts.NEXT_COMPUTER_NAME, RebootFacts.DOMAIN_JOIN, RebootFacts.UPDATE_EXE_VOLATILE);
    }

    @Override
    public void look(Readings into) {
        into.put(RebootFacts.COMPONENT_SERVICING, values.contents(SERVICING));
        into.put(RebootFacts.WINDOWS_UPDATE, values.contents(UPDATE));
        into.put(RebootFacts.FILE_RENAMES, fileRenames());
        into.put(RebootFacts.NEXT_COMPUTER_NAME, values.text(NEXT_NAME, "ComputerName"));
        into.put(RebootFacts.DOMAIN_JOIN, domainJoin());
        into.put(RebootFacts.UPDATE_EXE_VOLATILE, updateExeVolatile());
    }

    /** Both values or neither: which files are named decides whether the sign is real, so half a list could hide the real one. */
    private Reading<List<FileRename>> fileRenames() {
        Found<FileRename> renames = new Found<>();
        RENAMES.forEach(name -> renames.addAll(values.fileRenames(SESSION_MANAGER, name)));
        return renames.complete(SESSION_MANAGER.shown(RENAMES.get(0)));
    }

    private Reading<List<String>> domainJoin() {
        Found<String> joins = new Found<>();
        joins.addAll(values.names(NETLOGON).map(RebootProbe::joins));
        joins.addAll(values.subkeys(NETLOGON).map(RebootProbe::joins));
        return joins.any(NETLOGON.shown());
    }

    private static List<String> joins(List<String> names) {
        return names.stream().filter(name -> JOINS.stream().anyMatch(name::equalsIgnoreCase)).toList();
    }

    /** A view that could not be read matters only as long as the other one does not ask for a restart. */
    private Reading<Long> updateExeVolatile() {
        Found<Long> flags = new Found<>();
        flags.add(values.number(VOLATILE, "Flags"));
        flags.add(values.number(VOLATILE.in(RegistryKey.View.BITS_32), "Flags"));
        return flags.settledBy(VOLATILE.shown("Flags"), number -> number != 0)
                .map(numbers -> numbers.stream().max(Comparator.naturalOrder()).orElseThrow());
    }
}
