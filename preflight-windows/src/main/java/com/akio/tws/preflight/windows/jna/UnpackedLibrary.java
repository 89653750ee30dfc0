package com.akio.tws.preflight.windows.jna;

import com.akio.tws.preflight.fact.Mismatch;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * JNA's library, unpacked into a fresh folder that was closed to others from its first moment.
 *
 * <p>Windows keeps a loaded library from being deleted, so the folder stays behind; the next run sweeps it.
 */
final class UnpackedLibrary {

    static final String PREFIX = "tws-preflight-native-";

    /** A younger folder may belong to a run that has not loaded its library yet. */
    private static final Duration OLD = Duration.ofHours(1);

    /** The access list of a folder, set as it is made: there is no moment in which others could enter. */
    private record Closed(List<AclEntry> value) implements FileAttribute<List<AclEntry>> {
        @Override
        public String name() {
            return "acl:acl";
        }
    }

    private UnpackedLibrary() {
    }

    /**
     * Unpacks below the first of the folders where it can be done safely.
     *
     * @throws IOException if it can be done in none; the message says why not in each
     */
    static NativeFile below(List<Path> bases, byte[] library, TrustedOwners guardians) throws IOException {
        List<Mismatch> refusals = new ArrayList<>();
        for (Path base : bases) {
            try {
                return unpack(base.toRealPath(), library, guardians);
            } catch (IOException | UnsupportedOperationException refused) {
                String why = String.valueOf(refused.getMessage());
                refusals.add(Mismatch.in(why).orElseGet(() -> new Mismatch(base.resolve(NativeFile.NAME).toString(), why)));
            }
        }
        throw new IOException(new Mismatch(joined(refusals, Mismatch::expected), joined(refusals, Mismatch::found)).detail());
    }

    private static String joined(List<Mismatch> refusals, Function<Mismatch, String> side) {
        return refusals.stream().map(side).collect(Collectors.joining("; "));
    }

    private static NativeFile unpack(Path base, byte[] library, TrustedOwners guardians) throws IOException {
        Path folder = fresh(base, guardians);
        try {
            UserPrincipal owner = Files.getOwner(folder);
            TrustedOwners ours = guardians.and(owner);
            if (!guardians.accounts().contains(owner)) {
                // We do not run as an administrator, and shut ourselves out: whoever made the folder may open it again.
                Files.getFileAttributeView(folder, AclFileAttributeView.class).setAcl(ours.everything());
            }
            Path file = Files.write(folder.resolve(NativeFile.NAME), library, StandardOpenOption.CREATE_NEW);
            NativeFile opened = NativeFile.open(file);
            Optional<Mismatch> objection = objection(opened, library, ours);
            if (objection.isPresent()) {
                opened.close();
                throw new IOException(objection.get().detail());
            }
            sweep(base, folder, owner);
            return opened;
        } catch (IOException | RuntimeException refused) {
            delete(folder);
            throw refused;
        }
    }

    /**
     * A new folder, closed as it is made; one that is there already is never used.
     *
     * <p>So its safety does not rest on its name, which is random only to keep others from taking it first. SecureRandom
     * would be the wrong price for that: it is seeded by walking the network adapters and the temp folder.
     */
    private static Path fresh(Path base, TrustedOwners guardians) throws IOException {
        SplittableRandom random = new SplittableRandom();
        FileAttribute<?> closed = new Closed(guardians.everything());
        for (int attempt = 1; ; attempt++) {
            try {
                String name = PREFIX + ProcessHandle.current().pid() + "-" + Long.toHexString(random.nextLong());
                return Files.createDirectory(base.resolve(name), closed);
            } catch (FileAlreadyExistsException taken) {
                if (attempt == Win32.TRIES) {
                    throw taken;
                }
            }
        }
    }

    private static Optional<Mismatch> objection(NativeFile opened, byte[] library, TrustedOwners ours) throws IOException {
        if (opened.path().toString().indexOf(';') >= 0) {
            return Optional.of(new Mismatch("≠ \";\"", opened.path().toString()));
        }
        return Arrays.equals(opened.open().readAllBytes(), library) ? ours.objection(opened.path())
                : Optional.of(new Mismatch(opened.path() + " = " + NativeFile.NAME, "≠"));
    }

    /** Deletes what earlier runs of the same account left; whatever cannot be deleted is in use, or not ours. */
    private static void sweep(Path base, Path fresh, UserPrincipal owner) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(base, PREFIX + "*")) {
            Instant youngest = Files.getLastModifiedTime(fresh).toInstant().minus(OLD);
            for (Path folder : folders) {
                if (isLeftOver(folder, youngest, owner)) {
                    delete(folder);
                }
            }
        } catch (IOException | DirectoryIteratorException notListed) {
            // A plain user may not list the temp folder of Windows. Nothing depends on the sweep.
        }
    }

    private static boolean isLeftOver(Path folder, Instant youngest, UserPrincipal owner) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            // A junction is a directory and "other"; it would lead the deletion elsewhere.
            return attributes.isDirectory() && !attributes.isOther()
                    && attributes.lastModifiedTime().toInstant().isBefore(youngest)
                    && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(owner);
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static void delete(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(NativeFile.NAME));
            Files.deleteIfExists(folder);
        } catch (IOException inUse) {
            // Still loaded by another run: a later one will find it.
        }
    }
}
