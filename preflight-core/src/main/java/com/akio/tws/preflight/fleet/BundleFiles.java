package com.akio.tws.preflight.fleet;

import com.akio.tws.preflight.compare.FleetLine;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.text.Message;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The bundles of a fleet: files as they are named, and in folders every {@code *.zip} and {@code *.zip.age} at any depth, in the order of their names.
 * Links are not followed.
 *
 * @param bundles the files
 * @param closed the folders that could not be looked into
 */
public record BundleFiles(List<Path> bundles, List<FleetLine.Broken> closed) {

    private static final Pattern BUNDLE = Pattern.compile("(?s).*\\.zip(\\.age)?");

    public BundleFiles {
        bundles = List.copyOf(bundles);
        closed = List.copyOf(closed);
    }

    /** Finds them; a name that is nothing stays a file, and is refused when it is read. */
    public static BundleFiles among(List<Path> named) throws IOException {
        List<Path> bundles = new ArrayList<>();
        List<FleetLine.Broken> closed = new ArrayList<>();
        for (Path path : named) {
            if (!Files.isDirectory(path)) {
                bundles.add(path);
                continue;
            }
            List<Path> found = new ArrayList<>();
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && BUNDLE.matcher(file.toString().toLowerCase(Locale.ROOT)).matches()) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failed) {
                    closed.add(new FleetLine.Broken(file.toString(), Message.of("input.at", Place.whole(file.toString()).shown(),
                            Message.of("input.unreadable", String.valueOf(failed.getMessage())))));
                    return FileVisitResult.CONTINUE;
                }
            });
            found.sort(null);
            bundles.addAll(found);
        }
        return new BundleFiles(bundles, closed);
    }
}
