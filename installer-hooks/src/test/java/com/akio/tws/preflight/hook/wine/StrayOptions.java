package com.akio.tws.preflight.hook.wine;

import java.util.Set;

/** Variables by which another program's Java options would reach a run, and its own message standard error. */
final class StrayOptions {

    static final Set<String> NAMES = Set.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH");

    private StrayOptions() {
    }
}
