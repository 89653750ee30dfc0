package com.akio.tws.preflight.hook.msi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.akio.tws.preflight.hook.wine.WineMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A drive of 64 MB on a Wine machine: a file system of its own in memory, which only root can mount. In the gate that must work. */
final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts it as a drive of this letter. */
    static SmallDisk mounted(WineMachine machine, char letter) throws IOException, InterruptedException {
        Path prefix = machine.driveC().resolveSibling("dosdevices");
        Path folder = Files.createDirectories(machine.driveC().resolveSibling("small-disk"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=64m", "none", folder.toString());
        if (!mounted && System.getenv("CI") != null) {
            throw new AssertionError("no file system could be mounted; the gate runs as root");
        }
        assumeTrue(mounted, "skipped: only root can mount a small disk");
        Files.createSymbolicLink(prefix.resolve(letter + ":"), folder);
        return new SmallDisk(folder);
    }

    boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (!run("umount", folder.toString())) {
            run("umount", "-l", folder.toString());
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }
}
