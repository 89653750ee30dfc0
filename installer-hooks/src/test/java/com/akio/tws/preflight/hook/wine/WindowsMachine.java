package com.akio.tws.preflight.hook.wine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Windows machine that runs the real standalone jar. Any number of runs may follow one another on it. */
public interface WindowsMachine extends AutoCloseable {

    /** The machine at hand: this computer if it is a real Windows, else a fresh Wine machine. */
    static WindowsMachine here() {
        return Host.here() == Host.WINDOWS ? RealWindows.thisOne() : WineMachine.prepared(RegistryLines.none());
    }

    /** The standalone jar under test, which the build made just before. */
    static Path jar() {
        return Path.of(System.getProperty("tws.preflight.jar", "target/tws-preflight.jar")).toAbsolutePath();
    }

    /** Runs {@code java -jar tws-preflight.jar ARGUMENTS}, with {@link #folder()} as the current folder. */
    default Finished run(WindowsJava java, String... arguments) {
        List<String> command = new ArrayList<>(List.of("-jar", windowsPath(jar())));
        command.addAll(List.of(arguments));
        return java(java, command);
    }

    /** Runs {@code java ARGUMENTS}: JVM options, a class path (Windows paths, joined by {@code ;}), another class. */
    Finished java(WindowsJava java, List<String> arguments);

    /** Runs any Windows program, named by its Windows path or by a name on the machine's own path. */
    Finished execute(List<String> command);

    /** The current folder of every run, seen from the host: empty at first, for what a run reads or writes. */
    Path folder();

    /** The name under which the machine sees a path of the host. */
    String windowsPath(Path path);

    /** Waits until every program has come to rest, on a machine that needs it before the next look. */
    default void rest() {
    }

    @Override
    void close();
}
