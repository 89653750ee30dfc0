package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.compare.FleetLine;
import com.akio.tws.preflight.dossier.assembly.ReadRehearsal;
import com.akio.tws.preflight.fleet.BundleFiles;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.InputFile;
import com.akio.tws.preflight.json.SchemaName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a site, each by what it holds: an option that takes many files takes those behind it as well, and a person who names a
 * rehearsal among the bundles means the same.
 *
 * @param bundles the bundles and snapshots
 * @param rehearsals the reports of {@code reach}
 * @param closed the folders that could not be looked into
 */
record SiteFiles(List<Path> bundles, List<Path> rehearsals, List<FleetLine.Broken> closed) {

    private static final String JSON = ".json";

    SiteFiles {
        bundles = List.copyOf(bundles);
        rehearsals = List.copyOf(rehearsals);
        closed = List.copyOf(closed);
    }

    /**
     * Finds them: bundles in folders at any depth, reports of {@code reach} in the folders named for them.
     *
     * @param named the bundles and their folders
     * @param reach the rehearsals and their folders
     */
    static SiteFiles among(List<Path> named, List<Path> reach) throws IOException {
        Set<Path> rehearsals = new LinkedHashSet<>();
        List<Path> bundles = new ArrayList<>();
        for (Path file : named) {
            if (isRehearsal(file)) {
                rehearsals.add(file);
            } else {
                bundles.add(file);
            }
        }
        for (Path file : reach) {
            if (Files.isDirectory(file)) {
                rehearsals.addAll(reports(file));
                bundles.add(file);
            } else if (SavedFile.isBundle(file)) {
                bundles.add(file);
            } else {
                rehearsals.add(file);
            }
        }
        BundleFiles found = BundleFiles.among(bundles);
        return new SiteFiles(found.bundles().stream().distinct().toList(), List.copyOf(rehearsals), found.closed());
    }

    /** Reads the rehearsals; one that is none is said to be, and costs nothing else. */
    List<ReadRehearsal> readRehearsals() {
        return rehearsals.stream().map(ReadRehearsal::of).toList();
    }

    private static List<Path> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && isJson(file)).sorted().toList();
        }
    }

    private static boolean isRehearsal(Path file) {
        try {
            return Files.isRegularFile(file) && isJson(file) && SchemaName.REACH.isOf(BundleReader.json(file.toString(),
                    InputFile.bytes(file, BundleReader.LONGEST_FILE)));
        } catch (BadInput unreadable) {
            return false;
        }
    }

    private static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(JSON);
    }
}
