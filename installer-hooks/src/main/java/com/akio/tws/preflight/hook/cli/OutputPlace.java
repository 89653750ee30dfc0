package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Message;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/** Where a path leads that somebody names to write to: to a file, through a link to one, or to a device or a pipe. */
final class OutputPlace {

    /** Names of Windows that are devices, whatever stands behind them (Microsoft, “Naming Files, Paths, and Namespaces”). */
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|COM[0-9¹²³]|LPT[0-9¹²³])(?:[ ]*[.:].*)?");
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private OutputPlace() {
    }

    /** Whether what is written there is kept nowhere: {@code NUL}, {@code /dev/null}, {@code /dev/stdout}, a named pipe. */
    static boolean isDevice(Path file) {
        Path name = file.getFileName();
        if (WINDOWS) {
            return name != null && isDeviceName(name.toString());
        }
        Path whole = file.toAbsolutePath().normalize();
        boolean named = whole.startsWith("/proc") || (whole.startsWith("/dev") && !whole.startsWith("/dev/shm"));
        return named || (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file));
    }

    /** Opens a device; nothing of what a program before us wrote there is cut off. */
    static OutputStream open(Path device) throws IOException {
        return WINDOWS ? new FileOutputStream(device.toString()) : Files.newOutputStream(device, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    /** Whether Windows takes a name for a device. */
    static boolean isDeviceName(String name) {
        return DEVICE.matcher(name).matches();
    }

    /**
     * The file itself, behind all links.
     *
     * @throws BadInput if a link leads nowhere: what stands at its end was not seen, and somebody else may have chosen it
     */
    static Path target(Path file) throws BadInput {
        if (!Files.isSymbolicLink(file)) {
            return file.toAbsolutePath();
        }
        try {
            return file.toRealPath();
        } catch (IOException nowhere) {
            throw OutputFile.failed(file, Message.of("input.output.dead-link"));
        }
    }

    /** Whether somebody protected this file against being written. */
    static boolean isProtected(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            return WINDOWS ? Boolean.TRUE.equals(Files.getAttribute(file, "dos:readonly")) : !Files.isWritable(file);
        } catch (IOException | UnsupportedOperationException untold) {
            return false;
        }
    }
}
