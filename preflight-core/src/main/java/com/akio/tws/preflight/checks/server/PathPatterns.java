package com.akio.tws.preflight.checks.server;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Folders and files by some neighbouring parts of their path, in any case, such as {@code ClickToRun\backup}: what is called so
 * fits, and everything below it. {@code *} stands for any characters of one part, {@code [version]} for a folder named by a
 * version of three or four numbers.
 */
final class PathPatterns {

    private static final String VERSION = "[version]";
    private static final String VERSION_FOLDER = "\\d+(?:\\.\\d+){2,3}";
    private static final String NOTHING = "(?!)";

    private final Pattern any;

    private PathPatterns(Pattern any) {
        this.any = any;
    }

    static PathPatterns of(List<String> patterns) {
        String alternatives = patterns.stream().map(PathPatterns::parts).filter(parts -> !parts.isEmpty())
                .collect(Collectors.joining("|"));
        return new PathPatterns(Pattern.compile("\\\\(?:" + (alternatives.isEmpty() ? NOTHING : alternatives) + ")\\\\",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Whether the path, or a folder above it, fits one of the patterns. */
    boolean fit(String path) {
        return any.matcher("\\" + path.replace('/', '\\') + "\\").find();
    }

    private static String parts(String pattern) {
        return Pattern.compile("\\\\").splitAsStream(pattern).filter(part -> !part.isEmpty()).map(PathPatterns::part)
                .collect(Collectors.joining("\\\\"));
    }

    private static String part(String part) {
        return part.equals(VERSION) ? VERSION_FOLDER
                : Pattern.compile("\\*").splitAsStream(part + " ").map(PathPatterns::literal).collect(Collectors.joining("[^\\\\]*"));
    }

    /** The blank keeps what follows a star at the end; a part of a path never ends with one. */
    private static String literal(String text) {
        return Pattern.quote(text.stripTrailing());
    }
}
