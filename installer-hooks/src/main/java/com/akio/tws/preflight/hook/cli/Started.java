package com.akio.tws.preflight.hook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How this process was started: by somebody who types or a script, or by a double click that leaves no console. */
public enum Started {
    /** There is a console, or a stream that leads to a file or another program. */
    WITH_A_CONSOLE,
    /** Nobody could read or redirect anything. */
    BY_DOUBLE_CLICK,
    /** There is a console window, opened by a double click on {@code preflight.cmd}, which keeps it open until a key is pressed. */
    IN_A_WINDOW_OF_ITS_OWN;

    /** Set by {@code preflight.cmd}, which knows who started it. */
    private static final String SAID = "tws.preflight.started";

    private static final List<String> STREAMS = List.of("0", "1", "2");

    /** Tells by what the system says of this process. To be asked only when there are no arguments: it costs some milliseconds. */
    public static Started thisProcess() {
        if ("explorer".equals(System.getProperty(SAID))) {
            return IN_A_WINDOW_OF_ITS_OWN;
        }
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return windows ? of(ProcessHandle.current().info().command()) : of(streams());
    }

    /** On Windows: {@code javaw.exe} is what a double click on a jar runs, and never has a console; nobody writes it into a script. */
    static Started of(Optional<String> program) {
        return program.filter(Started::isWindowed).isPresent() ? BY_DOUBLE_CLICK : WITH_A_CONSOLE;
    }

    /** Elsewhere: by what standard input, output and error lead to. A file manager leaves them to a socket of the session, or to nothing. */
    static Started of(List<String> streams) {
        boolean all = streams.size() == STREAMS.size();
        return all && streams.stream().allMatch(end -> end.equals("/dev/null") || end.startsWith("socket:"))
                ? BY_DOUBLE_CLICK : WITH_A_CONSOLE;
    }

    private static boolean isWindowed(String program) {
        return program.toLowerCase(Locale.ROOT).endsWith("javaw.exe");
    }

    private static List<String> streams() {
        List<String> ends = new ArrayList<>();
        for (String stream : STREAMS) {
            try {
                ends.add(Files.readSymbolicLink(Path.of("/proc/self/fd", stream)).toString());
            } catch (IOException | RuntimeException notSaid) {
                return List.of();
            }
        }
        return ends;
    }
}
