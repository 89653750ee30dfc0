package com.akio.tws.preflight.selftest;

import com.akio.tws.preflight.fact.Source;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code reg query} that asks for what a reading says it read.
 *
 * <p>A source may come from a file that somebody else wrote, and the command is made to be pasted into a console: only a path of letters,
 * digits and a few harmless signs becomes one. Quotes, {@code $}, {@code %}, {@code &} and the like never stand in the paths this tool reads.
 */
final class RegistryCommand {

    private static final Pattern PATH = Pattern.compile("((?:HKLM|HKCU)(?:\\\\[A-Za-z0-9 _.,~{}-]+)+)( \\(32-bit view\\))?");

    private RegistryCommand() {
    }

    /**
     * The command for a reading.
     *
     * @param name the value's name where the source may be its key alone; empty where the source always ends in it
     * @return empty when the source is no path of the registry, or has signs that no path of ours has
     */
    static Optional<String> of(Shell shell, String name, Source source) {
        Matcher path = PATH.matcher(source.where());
        if (!path.matches()) {
            return Optional.empty();
        }
        String view = path.group(2) == null ? " /reg:64" : " /reg:32";
        String whole = path.group(1);
        if (shell == Shell.REG_VALUE) {
            return Optional.of(value(whole, name) + view);
        }
        return Optional.of("reg.exe query \"" + whole + "\"" + (shell == Shell.REG_TREE ? " /s" : "") + view);
    }

    private static String value(String whole, String name) {
        int last = whole.lastIndexOf('\\');
        boolean endsInIt = name.isEmpty() || whole.toLowerCase(Locale.ROOT).endsWith("\\" + name.toLowerCase(Locale.ROOT));
        String key = endsInIt ? whole.substring(0, last) : whole;
        return "reg.exe query \"" + key + "\" /v \"" + (endsInIt ? whole.substring(last + 1) : name) + "\"";
    }
}
