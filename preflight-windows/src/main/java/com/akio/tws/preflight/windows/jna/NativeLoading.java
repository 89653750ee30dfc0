package com.akio.tws.preflight.windows.jna;

import com.akio.tws.preflight.fact.Mismatch;
import com.sun.jna.Native;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Loads JNA's own library, once, from a folder that no plain user can write to, and lets JNA look nowhere else.
 *
 * <p>Left to itself JNA unpacks its library into a folder of the temp folder whose name others can guess, and it goes on to
 * the next place when the file in a given one does not load. See docs/decisions/002-native-access.md.
 */
final class NativeLoading {

    /** The system property that names a folder with the library in it. */
    static final String FOLDER_PROPERTY = "tws.preflight.native";

    private static boolean loaded;
    private static String failure = "";

    private NativeLoading() {
    }

    /**
     * Makes JNA ready; does nothing the second time. Must come before the first use of {@code com.sun.jna.Native}.
     *
     * @throws UnsatisfiedLinkError if there is no place that the library may be loaded from, or it does not load
     */
    static synchronized void prepare() {
        if (loaded) {
            return;
        }
        if (failure.isEmpty()) {
            failure = load();
            loaded = failure.isEmpty();
        }
        if (!loaded) {
            throw new UnsatisfiedLinkError(failure);
        }
    }

    /** Gives what went wrong; empty if nothing did. */
    private static String load() {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            return new Mismatch("Windows", System.getProperty("os.name", "")).detail();
        }
        try (NativeFile library = NativeFile.find(platform())) {
            return loadFrom(Objects.requireNonNull(library.path().getParent(), "a library stands in a folder"));
        } catch (IOException | UnsatisfiedLinkError nowhere) {
            String why = String.valueOf(nowhere.getMessage());
            return Mismatch.in(why).isPresent() ? why : new Mismatch(NativeFile.NAME, why).detail();
        }
    }

    /** JNA's name of this platform, as its folders below com/sun/jna have it. */
    private static String platform() {
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return switch (processor) {
            case "amd64", "x86_64" -> "win32-x86-64";
            case "aarch64", "arm64" -> "win32-aarch64";
            default -> throw new UnsatisfiedLinkError(new Mismatch("Java: amd64, aarch64", processor).detail());
        };
    }

    /**
     * The properties are those of the whole process, so they are put back: a program that embeds this one may use JNA in ways
     * of its own afterwards. If it did so before, JNA is loaded already and reads none of them.
     */
    private static String loadFrom(Path folder) {
        Map<String, String> before = new HashMap<>();
        Map<String, String> fence = Map.of(
                "jna.boot.library.path", folder.toString(),
                "jna.boot.library.name", "jnidispatch",
                "jna.nosys", "true",
                "jna.noclasspath", "true",
                "jna.nounpack", "true");
        for (String name : fence.keySet()) {
            before.put(name, System.getProperty(name));
        }
        fence.forEach(System::setProperty);
        try {
            return Native.POINTER_SIZE == Long.BYTES ? "" : new Mismatch("Java: 64 bit", Native.POINTER_SIZE * Byte.SIZE + " bit").detail();
        } catch (VirtualMachineError broken) {
            throw broken;
        } catch (Error refused) {
            // A library of another version is told by a plain Error.
            return new Mismatch(folder.resolve(NativeFile.NAME).toString(), firstLine(refused)).detail();
        } finally {
            before.forEach(NativeLoading::restore);
        }
    }

    private static void restore(String property, String value) {
        if (value == null) {
            System.clearProperty(property);
        } else {
            System.setProperty(property, value);
        }
    }

    private static String firstLine(Throwable thrown) {
        List<String> lines = String.valueOf(thrown.getMessage()).strip().lines().toList();
        return lines.isEmpty() ? thrown.getClass().getSimpleName() : lines.get(0).strip();
    }
}
