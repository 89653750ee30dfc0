package com.akio.tws.preflight.hook.wine;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where Wine stands on this computer, and the prefix that machines are copied from. */
record Wine(Path program, Path server, Path template) {

    private static final Setting TEMPLATE = new Setting("TWS_PREFLIGHT_WINE_TEMPLATE");
    private static final String HOW = ": run .ci/prepare (Debian or Ubuntu), which installs Wine and makes the prefix";

    /** What keeps Wine tests from running here, in one sentence; empty when nothing does. */
    static Optional<String> absence() {
        if (onPath("wine").isEmpty() || onPath("wineserver").isEmpty()) {
            return Optional.of("Wine is not installed" + HOW);
        }
        if (findTemplate().isEmpty()) {
            return Optional.of("there is no Wine prefix to copy machines from" + HOW);
        }
        return Optional.empty();
    }

    /** The Wine of this computer; a test that asks for one that is not there is skipped, or fails where it is required. */
    static Wine here() {
        absence().ifPresent(sentence -> {
            throw Missing.here().because(sentence);
        });
        return new Wine(onPath("wine").orElseThrow(), onPath("wineserver").orElseThrow(), findTemplate().orElseThrow());
    }

    private static Optional<Path> findTemplate() {
        return Stream.of(TEMPLATE.place(), Optional.of(Host.cache().resolve("wine-template")), Optional.of(Path.of("/opt/wine-template")))
                .flatMap(Optional::stream)
                .filter(prefix -> Files.isRegularFile(prefix.resolve("system.reg")))
                .findFirst();
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder).resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
