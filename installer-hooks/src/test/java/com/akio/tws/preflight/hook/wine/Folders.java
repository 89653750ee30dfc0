package com.akio.tws.preflight.hook.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.io.file.PathUtils;

/** Copies a Wine prefix, fast, and deletes a folder. Neither follows a link: a prefix has one to the root of the host. */
final class Folders {

    // Programs and tables that Wine maps and nobody writes: all but 2 MB of the 700 MB of a prefix.
    private static final Set<String> NEVER_WRITTEN =
            Set.of("dll", "exe", "sys", "drv", "ocx", "cpl", "acm", "ax", "ds", "tlb", "nls", "com", "icm", "msstyles", "manifest");

    private Folders() {
    }

    /** Copies {@code source}, which must be at rest, to {@code target}; the programs in it become hard links where the disk allows. */
    static void copyPrefix(Path source, Path target) {
        try {
            Files.walkFileTree(source, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                    Files.createDirectories(target.resolve(source.relativize(folder)));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    copyFile(file, target.resolve(source.relativize(file)), attributes);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy the Wine prefix " + source, e);
        }
    }

    static void delete(Path top) {
        try {
            PathUtils.deleteDirectory(top);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + top, e);
        }
    }

    private static void copyFile(Path file, Path copy, BasicFileAttributes attributes) throws IOException {
        if (attributes.isRegularFile() && NEVER_WRITTEN.contains(extension(file)) && linked(file, copy)) {
            return;
        }
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean linked(Path file, Path copy) {
        try {
            Files.createLink(copy, file);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
