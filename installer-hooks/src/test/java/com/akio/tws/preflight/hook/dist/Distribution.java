package com.akio.tws.preflight.hook.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The zip that the profile {@code dist} built just before. */
final class Distribution {

    /** The system property that names it; it is set where the profile is on. */
    static final String ZIP = "tws.preflight.dist";

    private Distribution() {
    }

    static Path zip() {
        return Path.of(System.getProperty(ZIP)).toAbsolutePath();
    }

    /** Unpacks it as people do: names, contents and times. */
    static void unpack(Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(zip().toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, file);
                }
                Files.setLastModifiedTime(file, FileTime.fromMillis(entry.getLastModifiedTime().toMillis()));
            }
        }
    }
}
