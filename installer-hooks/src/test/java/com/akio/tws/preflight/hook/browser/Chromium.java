package com.akio.tws.preflight.hook.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** A headless Chromium of its own, with a profile that is thrown away, spoken to by its DevTools protocol. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final int SECONDS = 30;

    private final Process process;
    private final Path profile;

    private Chromium(Process process, Path profile) {
        this.process = process;
        this.profile = profile;
    }

    /** The browser of this machine, if there is one on the path. */
    static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    static Chromium start() throws IOException {
        Path profile = Files.createTempDirectory("tws-preflight-browser");
        // A test machine's browser runs as root in a container: the sandbox cannot be had there, and the pages are our own.
        Process process = new ProcessBuilder(program().orElseThrow().toString(), "--headless", "--no-sandbox", "--disable-gpu",
                "--disable-dev-shm-usage", "--disable-background-networking", "--disable-sync", "--disable-component-update", "--no-first-run",
                "--no-proxy-server", "--hide-scrollbars", "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank")
                .redirectErrorStream(true).redirectOutput(profile.resolve("said").toFile()).start();
        return new Chromium(process, profile);
    }

    /** Opens a file in a page of its own. */
    Page open(Path file) throws Exception {
        return Page.open(port(), file.toUri().toString());
    }

    private int port() throws Exception {
        Path told = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < SECONDS * 10; i++) {
            List<String> lines = Files.exists(told) ? Files.readAllLines(told) : List.of();
            if (lines.size() >= 2) {
                return Integer.parseInt(lines.get(0));
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("chromium did not start: " + Files.readString(profile.resolve("said")));
    }

    @Override
    public void close() throws Exception {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        children.forEach(ProcessHandle::destroyForcibly);
        FileUtils.deleteQuietly(profile.toFile());
    }
}
