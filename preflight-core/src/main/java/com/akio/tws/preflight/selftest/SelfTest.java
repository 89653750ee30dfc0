package com.akio.tws.preflight.selftest;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.FolderAccess;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.facts.Volume;
import com.akio.tws.preflight.site.Role;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The readings of one machine beside the commands with which a person can compare them. It judges nothing.
 *
 * @param tool the version of this tool
 * @param machine the name of the machine; empty where it could not be read
 * @param sample whether the readings are those of the sample machine
 * @param partial whether some readings were left out because others were asked for
 * @param readings each reading, in the order of the probes
 */
public record SelfTest(String tool, String machine, Role role, Instant collectedAt, boolean sample, boolean partial,
                       List<ComparedReading> readings) {

    /** What belongs into a command as a folder: a path without any sign that a console takes for one of its own. */
    private static final Pattern FOLDER = Pattern.compile("[A-Za-z]:(?:\\\\[\\p{L}\\p{N} _.()-]+)+");
    private static final Pattern ROOT = Pattern.compile("([A-Za-z]):\\\\");

    public SelfTest {
        Objects.requireNonNull(tool, "tool");
        Objects.requireNonNull(machine, "machine");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(collectedAt, "collectedAt");
        readings = List.copyOf(readings);
    }

    /** The sheet for a machine, of the facts that are wanted. */
    public static SelfTest of(Snapshot snapshot, Role role, boolean sample, String tool, Predicate<String> wanted) {
        Map<String, String> places = places(snapshot);
        List<ComparedReading> readings = snapshot.readings().entrySet().stream().filter(fact -> wanted.test(fact.getKey()))
                .map(fact -> compared(fact.getKey(), fact.getValue(), places)).toList();
        return new SelfTest(tool, snapshot.read(MachineFacts.NAME).known().orElse(""), role, snapshot.collectedAt(), sample,
                readings.size() < snapshot.readings().size(), readings);
    }

    /** The readings that could not be made. */
    public List<ComparedReading> unreadable() {
        return readings.stream().filter(ComparedReading::isUnreadable).toList();
    }

    /** How many readings found nothing, as Windows said. */
    public long absent() {
        return readings.stream().filter(one -> one.reading() instanceof Reading.Absent).count();
    }

    /** How many readings found something. */
    public long known() {
        return readings.stream().filter(one -> one.reading() instanceof Reading.Known).count();
    }

    private static ComparedReading compared(String fact, Reading<Value> reading, Map<String, String> places) {
        List<Comparison> comparisons = HandCommands.of(fact).stream().map(command -> command.over(reading, places)).toList();
        List<Comparison> typed = comparisons.stream().filter(comparison -> comparison.command().isPresent()).toList();
        // Some readings come from a call where the registry has nothing: then a command for the registry would be for something else.
        return new ComparedReading(fact, reading, typed.isEmpty() ? comparisons : typed);
    }

    /** What commands take from the machine: letters of drives and a folder, and nothing that a console could take for a command. */
    private static Map<String, String> places(Snapshot snapshot) {
        Map<String, String> places = new HashMap<>();
        drive(snapshot.read(DiskFacts.INSTALL_VOLUME)).ifPresent(drive -> places.put("install-drive", drive));
        drive(snapshot.read(DiskFacts.SYSTEM_VOLUME)).ifPresent(drive -> places.put("system-drive", drive));
        snapshot.read(ClientFacts.INSTALL_FOLDER).known().map(FolderAccess::read).filter(folder -> FOLDER.matcher(folder).matches())
                .ifPresent(folder -> places.put("folder", folder));
        return places;
    }

    private static Optional<String> drive(Reading<Volume> volume) {
        return volume.known().map(Volume::root).map(ROOT::matcher).filter(Matcher::matches).map(root -> root.group(1));
    }
}
