package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.facts.MachineFacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where a bundle goes: to the file that was named, else to one called after the machine and the day in the current folder, which is
 * never one that is there already.
 *
 * @param clock tells the day, which is that of this machine's time zone
 * @param encrypted whether the name has to say that the file is encrypted
 */
record BundleName(Optional<Path> named, Clock clock, boolean encrypted) {

    private static final String ENDING = ".zip";
    private static final String ENCRYPTED = ".zip.age";
    private static final String NAMELESS = "tws-preflight";
    private static final int LONGEST = 63;

    /** The file, by its full path where nobody named it: the person must find it. */
    Path of(Snapshot snapshot) {
        return named.orElseGet(() -> free(Path.of("").toAbsolutePath(), snapshot));
    }

    /** A file of this folder that is not there yet, and beside which no map is. */
    Path free(Path folder, Snapshot snapshot) {
        String stem = cleaned(snapshot.read(MachineFacts.NAME).known().orElse("")) + "-" + LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        String ending = encrypted ? ENCRYPTED : ENDING;
        Path file = folder.resolve(stem + ending);
        for (int number = 2; isTaken(file) || isTaken(Redacting.mapOf(file)); number++) {
            file = folder.resolve(stem + "-" + number + ending);
        }
        return file;
    }

    /** A name that every file system takes; the day behind it keeps it from being a device of Windows. */
    static String cleaned(String machine) {
        String clean = machine.strip().replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^[._-]+", "");
        clean = clean.substring(0, Math.min(clean.length(), LONGEST)).replaceFirst("[._-]+$", "");
        return clean.isEmpty() ? NAMELESS : clean;
    }

    /** A link that leads nowhere has its name as well. */
    private static boolean isTaken(Path file) {
        return Files.exists(file) || Files.isSymbolicLink(file);
    }
}
