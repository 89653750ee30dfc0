package com.akio.tws.preflight.hook.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Windows machine of its own in Wine, with the registry that a test asked for. Closing it stops its server and deletes it.
 *
 * <p>Nothing of the host's environment reaches it but what {@link #environment()} names. Listeners of the host do: Wine
 * shows them as the machine's.
 */
public final class WineMachine implements WindowsMachine {

    private static final Duration SOONEST_END = Duration.ofMillis(30);

    private final Wine wine;
    private final Path home;

    private WineMachine(Wine wine, Path home) {
        this.wine = wine;
        this.home = home;
    }

    /** A fresh machine with {@code registry} imported, at rest. */
    public static WineMachine prepared(RegistryLines registry) {
        WineMachine machine = new WineMachine(Wine.here(), newHome());
        try {
            Folders.copyPrefix(machine.wine.template(), machine.prefix());
            Files.createDirectories(machine.folder());
            if (!registry.isEmpty()) {
                machine.add(registry);
            }
            return machine;
        } catch (IOException e) {
            machine.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            machine.close();
            throw e;
        }
    }

    /** Imports more registry, and restarts the machine so that its services are read anew. */
    public void add(RegistryLines registry) {
        Path file = home.resolve("prepare.reg");
        try {
            Files.write(file, registry.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Finished finished = execute(List.of("regedit", "/S", windowsPath(file)));
        if (finished.exitCode() != 0) {
            throw new AssertionError("regedit refused the registry lines: " + finished);
        }
        stop();
    }

    @Override
    public Finished java(WindowsJava java, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(java.executable().toString()));
        command.addAll(java.optionsInWine());
        command.addAll(arguments);
        return execute(command);
    }

    @Override
    public Finished execute(List<String> command) {
        List<String> inWine = new ArrayList<>(List.of(wine.program().toString()));
        inWine.addAll(command);
        Finished finished = RunningProgram.toItsEnd(at(folder(), inWine));
        for (int again = 0; again < 2 && isWineGivingUp(finished); again++) {
            settle();
            finished = RunningProgram.toItsEnd(at(folder(), inWine));
        }
        return new Finished(finished.exitCode(), finished.out(), DriverHostFault.without(finished.err(), driveC()), finished.took());
    }

    /**
     * Whether Wine gave up before it loaded the program, as its loader does, without a word and with code 1, when its server
     * was ended by a signal while starting. Told from a program that failed by the time: to load the smallest takes 60 ms.
     */
    static boolean isWineGivingUp(Finished finished) {
        return finished.exitCode() == 1 && finished.out().isEmpty() && finished.err().isEmpty()
                && finished.took().compareTo(SOONEST_END) < 0;
    }

    /**
     * All that the machine and its users keep in the registry, once everything that ran has come to rest. Takes about 2 s.
     * Read from Wine's files and not asked of Wine, since asking starts it, and its start fills in devices while one asks.
     */
    public RegistryExport registry() {
        settle();
        return hive("HKEY_LOCAL_MACHINE", "system.reg").and(hive("HKEY_CURRENT_USER", "user.reg")).and(hive("HKEY_USERS\\.Default", "userdef.reg"));
    }

    /** One key with all below it, at once; nothing where there is no such key. */
    public RegistryExport registry(String key) {
        return RegistryExport.ofRegFile(exported(RegistryLines.whole(key)));
    }

    /** Every file of drive C: with its size and time of change, but what any Java or Wine program leaves there. */
    public DriveListing files() {
        settle();
        return DriveListing.of(driveC());
    }

    /** Drive C: as the host sees it, for what a test puts on the machine. */
    public Path driveC() {
        return prefix().resolve("drive_c");
    }

    @Override
    public Path folder() {
        return driveC().resolve("work");
    }

    @Override
    public String windowsPath(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        return whole.startsWith(driveC())
                ? "C:\\" + driveC().relativize(whole).toString().replace('/', '\\')
                : "Z:" + whole.toString().replace('/', '\\');
    }

    /**
     * Waits until every program has come to rest. Wine's service control manager ends some 2 s after the last program, and one that
     * starts in that moment is told "Invalid handle" (6) by it, which no Windows does.
     */
    @Override
    public void rest() {
        settle();
    }

    @Override
    public void close() {
        stop();
        Folders.delete(home);
    }

    /** Waits until every program of the machine has ended by itself, which writes its registry. */
    private void settle() {
        RunningProgram.toItsEnd(at(home, List.of(wine.server().toString(), "-w")));
    }

    /** Stops the machine, which writes its registry too. Wine's idle services would take 2 s to end by themselves. */
    private void stop() {
        if (Files.exists(prefix())) {
            RunningProgram.toItsEnd(at(home, List.of(wine.server().toString(), "-k")));
            settle();
        }
    }

    private RegistryExport hive(String root, String file) {
        try {
            // Wine escapes whatever is not ASCII.
            return RegistryExport.ofHive(root, Files.readString(prefix().resolve(file), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String exported(String key) {
        Path file = home.resolve("export.reg");
        try {
            Files.deleteIfExists(file);
            Finished finished = execute(List.of("reg", "export", key, windowsPath(file), "/y"));
            if (finished.exitCode() == 0) {
                return Files.readString(file, StandardCharsets.UTF_16);
            }
            // The one refusal that means absent; anything else is a fault of the harness.
            if (execute(List.of("reg", "query", key)).exitCode() == 1) {
                return "";
            }
            throw new AssertionError("reg could not export " + key + ": " + finished);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder at(Path folder, List<String> command) {
        ProcessBuilder program = new ProcessBuilder(command).directory(folder.toFile());
        program.environment().clear();
        program.environment().putAll(environment());
        return program;
    }

    private Map<String, String> environment() {
        return Map.of(
                "WINEPREFIX", prefix().toString(),
                "WINEDEBUG", "-all",
                "WINEDLLOVERRIDES", "mscoree,mshtml=",
                "DISPLAY", "",
                // Wine reads arguments and writes file names in the host's encoding.
                "LC_ALL", "C.UTF-8",
                "PATH", System.getenv("PATH"),
                "HOME", System.getProperty("user.home"));
    }

    private Path prefix() {
        return home.resolve("prefix");
    }

    /** Beside the jar: on the disk of the build, where hard links to the template have the best chance. */
    private static Path newHome() {
        try {
            Path machines = Files.createDirectories(WindowsMachine.jar().resolveSibling("wine-machines"));
            return Files.createTempDirectory(machines, "m");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
