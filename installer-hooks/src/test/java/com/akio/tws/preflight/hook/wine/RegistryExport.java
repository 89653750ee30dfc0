package com.akio.tws.preflight.hook.wine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A registry as {@code reg export} writes it, for comparison before and after a run. Three things change by Wine's start
 * alone, whatever runs, and are left out: values named {@code DriverDateData}, the keys {@code Control\Video\{guid}}, and
 * {@code Control\ServiceCurrent}, where the service control manager counts the services that it has started so far.
 */
public final class RegistryExport {

    private static final Pattern NOISE = Pattern.compile("(?i)\\\\Control\\\\(Video\\\\\\{|ServiceCurrent\\])");

    private final Set<String> lines;

    RegistryExport(String exported) {
        this.lines = keysAndValues(exported);
    }

    /** What is in {@code after} and was not here ({@code + key value}), and what was here and is gone ({@code - key value}). */
    public List<String> changesTo(RegistryExport after) {
        List<String> changes = new ArrayList<>();
        after.lines.stream().filter(line -> !lines.contains(line)).map(line -> "+ " + line).forEach(changes::add);
        lines.stream().filter(line -> !after.lines.contains(line)).map(line -> "- " + line).forEach(changes::add);
        return changes;
    }

    /** Every key in brackets, and every value as {@code [key] "name"=data} with its data on one line. */
    public Set<String> lines() {
        return Set.copyOf(lines);
    }

    private static Set<String> keysAndValues(String exported) {
        Set<String> lines = new TreeSet<>();
        String key = "";
        boolean noise = false;
        for (String line : exported.replaceAll("\\\\\r?\n +", "").split("\r?\n")) {
            if (line.startsWith("[")) {
                key = line;
                noise = NOISE.matcher(key).find();
                if (!noise) {
                    lines.add(key);
                }
            } else if (!noise && !key.isEmpty() && !line.isEmpty() && !line.startsWith("\"DriverDateData\"=")) {
                lines.add(key + " " + line);
            }
        }
        return lines;
    }
}
