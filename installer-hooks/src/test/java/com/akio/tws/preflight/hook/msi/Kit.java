package com.akio.tws.preflight.hook.msi;

import com.akio.tws.preflight.hook.wine.Finished;
import com.akio.tws.preflight.hook.wine.WineMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a customer unpacks on the machine: the installer, and the folder {@code preflight} beside it. */
final class Kit {

    // Wine writes the installer's log in the machine's own code page.
    private static final Charset LOG = Charset.forName("windows-1252");

    private final WineMachine machine;
    private final Path folder;
    private String packageName = "tws-preflight-demo.msi";

    private Kit(WineMachine machine, Path folder) {
        this.machine = machine;
        this.folder = folder;
    }

    /** A kit whose Java is the stand-in, which does as {@code orders} say: see {@code standin_java.c}. */
    static Kit standIn(WineMachine machine, String name, String... orders) {
        Kit kit = laid(machine, name);
        try {
            Path java = kit.inside("runtime/bin/java.exe");
            Files.createDirectories(java.getParent());
            Files.copy(BuiltPackage.testFile("java.exe"), java, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(kit.inside("tws-preflight.jar"), "the stand-in does not read it");
            for (String report : List.of("blocked", "ready", "undetermined")) {
                try (var recorded = Kit.class.getResourceAsStream("/msi/" + report + ".lines")) {
                    Files.write(kit.inside(report + ".lines"), recorded.readAllBytes());
                }
            }
            String ready = Files.readString(kit.inside("ready.lines"));
            Files.writeString(kit.inside("garbage.lines"), "{\"schema\":\"tws-preflight/report/1\",\"verdict\":\"READY\"}\n");
            Files.writeString(kit.inside("short.lines"), ready.substring(0, ready.lastIndexOf("end")));
            Files.writeString(kit.inside("next.lines"), ready.replace("msi/1", "msi/2"));
            Files.writeString(kit.inside("sample.lines"), ready.replace("sample\tfalse", "sample\ttrue"));
            Files.writeString(kit.inside("partial.lines"), ready.replace("partial\tfalse", "partial\ttrue"));
            Files.writeString(kit.inside("huge.lines"), ready.replace("end", "later\tx\n".repeat(1_200_000) + "end"));
            Files.write(kit.inside("standin.txt"), List.of(orders));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kit;
    }

    /** The kit as the build made it, with the real jar and a real Java. */
    static Kit real(WineMachine machine, String name) {
        Kit kit = laid(machine, name);
        Path source = BuiltPackage.file("preflight");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = kit.inside(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kit;
    }

    private static Kit laid(WineMachine machine, String name) {
        Path folder = machine.driveC().resolve(name);
        try {
            Files.createDirectories(folder.resolve("preflight"));
            for (String file : List.of("tws-preflight-demo.msi", "tws-preflight-demo-en.msi")) {
                Files.copy(BuiltPackage.file(file), folder.resolve(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Kit(machine, folder);
    }

    /** From now on the English package is meant. */
    Kit english() {
        packageName = "tws-preflight-demo-en.msi";
        return this;
    }

    /** A file of the folder {@code preflight}. */
    Path inside(String name) {
        return folder.resolve("preflight").resolve(name);
    }

    /** The package as the machine names it. */
    String packagePath() {
        return machine.windowsPath(folder.resolve(packageName));
    }

    /** Runs {@code msiexec ACTION PACKAGE /qn} with properties, and a full log. */
    Installed msiexec(String action, String... properties) {
        return msiexecOf(action, packagePath(), properties);
    }

    /** The same for a package that lies elsewhere, named as the machine names it. */
    Installed msiexecOf(String action, String path, String... properties) {
        List<String> command = new ArrayList<>(List.of("msiexec", action, path, "/qn", "/l*v", logPath()));
        command.addAll(List.of(properties));
        Finished finished = machine.execute(command);
        return new Installed(finished.exitCode(), log(), finished.took());
    }

    /** Runs the installer at a UI level, with somebody there who answers. What was shown is in the answer's output. */
    Finished withPerson(String level, String answer, String properties) {
        return machine.execute(List.of(machine.windowsPath(BuiltPackage.testFile("person.exe")), level, answer, packagePath(),
                logPath(), properties));
    }

    String log() {
        try {
            return Files.exists(logFile()) ? Files.readString(logFile(), LOG) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What reached the stand-in: its arguments, current folder and environment; empty when it never ran. */
    List<String> seen() {
        try {
            Path seen = inside("seen.txt");
            return Files.exists(seen) ? Files.readAllLines(seen, StandardCharsets.UTF_8) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes the package, which msibuild understands as SQL of Windows Installer. */
    void change(String sql) {
        Path file = folder.resolve(packageName);
        try {
            int code = new ProcessBuilder("msibuild", file.toString(), "-q", sql).inheritIO().start().waitFor();
            if (code != 0) {
                throw new AssertionError("msibuild refused: " + sql);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Tells whether the demo's file is on the machine. */
    boolean isInstalled() {
        return Files.exists(installedFile());
    }

    /** The demo's file on the machine. */
    Path installedFile() {
        return machine.driveC().resolve("Program Files/TWS Preflight Demo/installed.txt");
    }

    private String logPath() {
        return machine.windowsPath(logFile());
    }

    private Path logFile() {
        return folder.resolve("log.txt");
    }
}
