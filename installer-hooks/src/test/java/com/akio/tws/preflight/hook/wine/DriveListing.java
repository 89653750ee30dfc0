package com.akio.tws.preflight.hook.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files and folders of a drive, for comparison before and after a run: a file with its size and time of change.
 * The folder {@code hsperfdata_*} is left out: every Java program makes one in the temp folder.
 */
public final class DriveListing {

    private final Set<String> lines;

    private DriveListing(Set<String> lines) {
        this.lines = lines;
    }

    static DriveListing of(Path drive) {
        try (Stream<Path> paths = Files.walk(drive)) {
            Set<String> lines = new TreeSet<>();
            paths.filter(path -> !path.toString().contains("hsperfdata_")).forEach(path -> lines.add(line(drive, path)));
            return new DriveListing(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in {@code after} and was not here ({@code + path}), and what was here and is gone or different ({@code - path}). */
    public List<String> changesTo(DriveListing after) {
        List<String> changes = new ArrayList<>();
        after.lines.stream().filter(line -> !lines.contains(line)).map(line -> "+ " + line).forEach(changes::add);
        lines.stream().filter(line -> !after.lines.contains(line)).map(line -> "- " + line).forEach(changes::add);
        return changes;
    }

    private static String line(Path drive, Path path) {
        try {
            String name = drive.relativize(path).toString();
            return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    ? name + " " + Files.size(path) + " bytes, " + Files.getLastModifiedTime(path)
                    : name + "/";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
