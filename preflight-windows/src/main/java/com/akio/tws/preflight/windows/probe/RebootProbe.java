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
 *       sibling ending in 2: adbertram/Random-PowerShell-Work, Random Stuff/Test-PendingReboot.ps1 (06d2c82), and salt.
 *   <li>{@code ComputerName\ComputerName}, {@code Services\Netlogon} with {@code JoinDomain} or {@code AvoidSpnSet} as values or as
 *       subkeys: bcwilhite/PendingReboot, Test-PendingReboot.ps1.
 *   <li>{@code Microsoft\Updates\UpdateExeVolatile!Flags} and the value {@code UpdateExeVolatile} in both views:
 *       bcwilhite/PendingReboot#5 (KB832475); microsoft/CSS-Exchange#1129. A 0 asks for nothing.
 *   <li>{@code Component Based Servicing}: {@code RebootInProgress} and {@code PackagesPending}, which adbertram's script seeks
 *       as keys and others as values; both are looked for.
 *   <li>{@code WindowsUpdate\Services\Pending} with subkeys, {@code Auto Update\PostRebootReporting},
 *       {@code RunOnce!DVDRebootSignal}: saltstack/salt, salt/modules/win_system.py (e9f2597); adbertram's script.
 *   <li>{@code ServerManager!CurrentRebootAttempts}: Microsoft, "List of prerequisite checks for Configuration Manager"; a key,
 *       spelt {@code CurrentRebootAttemps}, in adbertram's script.
 *   <li>{@code SMS\Mobile Client\Reboot Management\RebootData}, where Configuration Manager's client keeps {@code RebootBy}: Microsoft's
 *       Umair Khan, "ConfigMgr Client Reboot Internals for Update Deployments", 2014, which shows the value and not the key.
 * </ul>
 */
public final class RebootProbe implements Probe {

    private static final RegistryKey WINDOWS = RegistryKey.of("SOFTWARE\\Microsoft\\Windows\\CurrentVersion");
    private static final RegistryKey SERVICING = WINDOWS.child("Component Based Servicing");
    private static final RegistryKey UPDATE = WINDOWS.child("WindowsUpdate").child("Auto Update");
    private static final RegistryKey UPDATE_SERVICES = WINDOWS.child("WindowsUpdate").child("Services").child("Pending");
    private static final RegistryKey RUN_ONCE = WINDOWS.child("RunOnce");
    private static final RegistryKey SERVER_MANAGER = RegistryKey.of("SOFTWARE\\Microsoft\\ServerManager");
    private static final RegistryKey REBOOT_DATA =
            RegistryKey.of("SOFTWARE\\Microsoft\\SMS\\Mobile Client\\Reboot Management\\RebootData");
    private static final RegistryKey CONTROL = RegistryKey.of("SYSTEM\\CurrentControlSet\\Control");
    private static final RegistryKey SESSION_MANAGER = CONTROL.child("Session Manager");
    private static final List<String> RENAMES = List.of("PendingFileRenameOperations", "PendingFileRenameOperations2");
    private static final RegistryKey NEXT_NAME = CONTROL.child("ComputerName").child("ComputerName");
    private static final RegistryKey NETLOGON = ServiceKeys.SERVICES.child("Netlogon");
    private static final List<String> JOINS = List.of("JoinDomain", "AvoidSpnSet");
    private static final RegistryKey UPDATES = RegistryKey.of("SOFTWARE\\Microsoft\\Updates");
    private static final String VOLATILE = "UpdateExeVolatile";

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
                RebootFacts.NEXT_COMPUTER_NAME, RebootFacts.DOMAIN_JOIN, RebootFacts.UPDATE_EXE_VOLATILE,
                RebootFacts.SERVICING_IN_PROGRESS, RebootFacts.PACKAGES_PENDING, RebootFacts.UPDATE_SERVICES,
                RebootFacts.POST_REBOOT_REPORTING, RebootFacts.SERVER_MANAGER, RebootFacts.RUN_ONCE,
                RebootFacts.CONFIGURATION_MANAGER);
    }

    @Override
    public void look(Readings into) {
        into.put(RebootFacts.COMPONENT_SERVICING, values.contents(SERVICING.child("RebootPending")));
        into.put(RebootFacts.WINDOWS_UPDATE, values.contents(UPDATE.child("RebootRequired")));
        into.put(RebootFacts.FILE_RENAMES, fileRenames());
        into.put(RebootFacts.NEXT_COMPUTER_NAME, values.text(NEXT_NAME, "ComputerName"));
        into.put(RebootFacts.DOMAIN_JOIN, domainJoin());
        into.put(RebootFacts.UPDATE_EXE_VOLATILE, updateExeVolatile());
        into.put(RebootFacts.SERVICING_IN_PROGRESS, keyOrValue(SERVICING, "RebootInProgress"));
        into.put(RebootFacts.PACKAGES_PENDING, keyOrValue(SERVICING, "PackagesPending"));
        into.put(RebootFacts.UPDATE_SERVICES, unlessEmpty(values.subkeys(UPDATE_SERVICES)));
        into.put(RebootFacts.POST_REBOOT_REPORTING, values.contents(UPDATE.child("PostRebootReporting")));
        into.put(RebootFacts.SERVER_MANAGER, keyOrValue(SERVER_MANAGER, "CurrentRebootAttempts"));
        into.put(RebootFacts.RUN_ONCE, values.present(RUN_ONCE, "DVDRebootSignal"));
        into.put(RebootFacts.CONFIGURATION_MANAGER, unlessEmpty(values.contents(REBOOT_DATA)));
    }

    /** A sign that stands there as a key or as a value; a value of 0 is none, one of another type is one all the same. */
    private Reading<List<String>> keyOrValue(RegistryKey parent, String name) {
        Reading<List<String>> key = values.contents(parent.child(name));
        if (key instanceof Reading.Known) {
            return key;
        }
        boolean asksForNothing = values.number(parent, name).known().filter(number -> number == 0).isPresent();
        Reading<List<String>> value = values.present(parent, name);
        return value instanceof Reading.Absent || asksForNothing ? key : value;
    }

    private static Reading<List<String>> unlessEmpty(Reading<List<String>> names) {
        return names.then(list -> list.isEmpty() ? new Reading.Absent<>(names.source()) : names);
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

    /** A place that could not be read matters only as long as no other one asks for a restart. */
    private Reading<Long> updateExeVolatile() {
        Found<Long> flags = new Found<>();
        for (RegistryKey updates : List.of(UPDATES, UPDATES.in(RegistryKey.View.BITS_32))) {
            flags.add(values.number(updates.child(VOLATILE), "Flags"));
            flags.add(values.number(updates, VOLATILE));
        }
        return flags.settledBy(UPDATES.child(VOLATILE).shown("Flags"), number -> number != 0)
                .map(numbers -> numbers.stream().max(Comparator.naturalOrder()).orElseThrow());
    }
}
