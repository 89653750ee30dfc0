package com.akio.tws.preflight.hook.wine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A registry, or one key of it, for comparison before and after a run. Three things change by Wine's start alone, whatever
 * runs, and are left out: values named {@code DriverDateData}, the keys {@code Control\Video\{guid}}, and
 * {@code Control\ServiceCurrent}, where the service control manager counts the services that it has started so far.
 */
public final class RegistryExport {

    private static final Pattern NOISE = Pattern.compile("(?i)\\\\Control\\\\(Video\\\\\\{|ServiceCurrent\\])");
    private static final Pattern HIVE_KEY = Pattern.compile("\\[(.*)] \\d+");
    private static final Pattern HIVE_ESCAPE = Pattern.compile("\\\\(?:\\\\|x([0-9a-f]{1,4}))");

    private final Set<String> lines;

    private RegistryExport(Set<String> lines) {
        this.lines = lines;
    }

    /** From the text that {@code reg export} writes. */
    static RegistryExport ofRegFile(String text) {
        return new RegistryExport(keysAndValues(text));
    }

    /**
     * From the text of the file in which Wine keeps the keys below {@code root} while it is at rest. What Windows keeps in
     * memory alone (the tables of devices and network cards, made anew at each start) is not in it.
     */
    static RegistryExport ofHive(String root, String text) {
        StringBuilder exported = new StringBuilder();
        for (String line : text.split("\n")) {
            Matcher key = HIVE_KEY.matcher(line);
            if (key.matches()) {
                exported.append('[').append(root).append('\\').append(readable(key.group(1)).replace("\\\\", "\\")).append(']');
            } else if (!line.startsWith("#time=")) {
                exported.append(readable(line));
            }
            exported.append('\n');
        }
        return ofRegFile(exported.toString());
    }

    /** This and another part of the same registry. */
    RegistryExport and(RegistryExport other) {
        Set<String> all = new TreeSet<>(lines);
        all.addAll(other.lines);
        return new RegistryExport(all);
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

    /** With every {@code \xc9} of a hive as the letter that it is; an escaped backslash stays as it was. */
    private static String readable(String line) {
        return HIVE_ESCAPE.matcher(line).replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) == null ? found.group() : Character.toString(Integer.parseInt(found.group(1), 16))));
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
