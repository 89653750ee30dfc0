package com.akio.tws.preflight.windows.jna;

import com.akio.tws.preflight.fact.Mismatch;
import com.sun.jna.Native;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * JNA's library as a file that may be loaded.
 *
 * <p>It is kept open until it is loaded: {@code FileInputStream} shares no deletion on Windows, so neither the file nor a
 * folder above it can be renamed and replaced in between.
 */
record NativeFile(Path path, InputStream open) implements Closeable {

    static final String NAME = "jnidispatch.dll";

    /** The folder beside the jar that a distribution ships the library in. */
    private static final String SHIPPED_FOLDER = "native";

    /**
     * The library in the named folder, else beside the running jar, else freshly unpacked from the class path.
     *
     * @param platform JNA's name of the platform, for example {@code win32-x86-64}
     * @throws IOException if none of the three may be used
     */
    static NativeFile find(String platform) throws IOException {
        TrustedOwners guardians = TrustedOwners.ofWindows(windowsDirectory().resolve("System32"));
        for (Path folder : givenFolders()) {
            Path library = folder.resolve(NAME);
            Optional<NativeFile> file = Files.isRegularFile(library) ? guarded(library, guardians) : Optional.empty();
            if (file.isPresent()) {
                return file.get();
            }
        }
        return UnpackedLibrary.below(List.of(windowsDirectory().resolve("Temp"), Path.of(System.getProperty("java.io.tmpdir"))),
                bytes(platform), guardians);
    }

    /** The library, opened; empty if somebody else may change it, or if that cannot be told. */
    private static Optional<NativeFile> guarded(Path library, TrustedOwners guardians) {
        try {
            NativeFile file = open(library.toRealPath());
            try {
                if (isListable(file.path) && guardians.objection(file.path).isEmpty()) {
                    return Optional.of(file);
                }
            } catch (IOException untold) {
                // Closed below, and not used.
            }
            file.close();
        } catch (IOException unreadable) {
            // Not used; the next place is asked.
        }
        return Optional.empty();
    }

    static NativeFile open(Path library) throws IOException {
        return new NativeFile(library, new FileInputStream(library.toFile()));
    }

    @Override
    public void close() throws IOException {
        open.close();
    }

    /**
     * SystemRoot is read from the environment because nothing native is loaded yet that could ask Windows. Whoever can change
     * this process's environment could hand it an agent in JAVA_TOOL_OPTIONS as well, so nothing is lost by trusting it.
     */
    private static Path windowsDirectory() throws IOException {
        String root = System.getenv("SystemRoot");
        if (root == null || !Path.of(root).isAbsolute()) {
            throw new IOException(new Mismatch("%SystemRoot%", String.valueOf(root)).detail());
        }
        return Path.of(root);
    }

    private static List<Path> givenFolders() {
        List<Path> folders = new ArrayList<>();
        String named = System.getProperty(NativeLoading.FOLDER_PROPERTY, "");
        try {
            if (!named.isEmpty() && Path.of(named).isAbsolute()) {
                folders.add(Path.of(named));
            }
        } catch (InvalidPathException notAPath) {
            // Such a folder cannot hold the library; the next place can.
        }
        runningJar().ifPresent(jar -> folders.add(jar.resolveSibling(SHIPPED_FOLDER)));
        return folders;
    }

    private static Optional<Path> runningJar() {
        CodeSource source = NativeFile.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            URI location = source.getLocation().toURI();
            return location.getScheme().equals("file") ? Optional.of(Path.of(location)).filter(Files::isRegularFile) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException elsewhere) {
            return Optional.empty();
        }
    }

    /** JNA takes the folder as a list, so one with a semicolon in its name would be two. */
    private static boolean isListable(Path library) {
        return library.toString().indexOf(';') < 0;
    }

    private static byte[] bytes(String platform) throws IOException {
        try (InputStream in = Native.class.getResourceAsStream("/com/sun/jna/" + platform + "/" + NAME)) {
            if (in == null) {
                throw new IOException(new Mismatch("/com/sun/jna/" + platform + "/" + NAME, "null").detail());
            }
            return in.readAllBytes();
        }
    }
}
