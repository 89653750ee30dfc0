package com.akio.tws.preflight.hook.msi;

import java.time.Duration;
import java.util.List;

/**
 * What {@code msiexec} left behind.
 *
 * @param exitCode the low byte of its exit code: Linux keeps no more of it
 * @param log its whole log
 * @param took how long it ran
 */
record Installed(int exitCode, String log, Duration took) {

    /** ERROR_SUCCESS. */
    static final int SUCCESS = 0;
    /** The low byte of ERROR_INSTALL_FAILURE, 1603. */
    static final int FAILURE = 1603 & 0xFF;

    private static final int TAIL = 60;
    private static final String PREFIX = "TWS Preflight: ";

    /** The lines that the custom action wrote into the log. */
    List<String> said() {
        return log.lines().filter(line -> line.startsWith(PREFIX)).map(line -> line.substring(PREFIX.length())).toList();
    }

    /** The last lines of the log, for a test that fails. A percent sign is doubled, since AssertJ formats its descriptions. */
    String tail() {
        List<String> lines = log.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size())).replace("%", "%%");
    }

    /** A property as it stood when the install ended; empty when it was never set. */
    String property(String name) {
        String start = "Property(S): " + name + " = ";
        return log.lines().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length())).findFirst().orElse("");
    }
}
