package com.akio.tws.preflight.windows.decode;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The program in the {@code ImagePath} of a Win32 service, which is a command line: quoted with arguments behind, or not quoted although
 * there are blanks in the path, where what splits at the first blank finds {@code C:\Program} (aelassas/servy#937).
 */
public final class ServiceImage {

    private static final Pattern QUOTED = Pattern.compile("^\"([^\"]*)\"?.*", Pattern.DOTALL);
    private static final Pattern UNQUOTED = Pattern.compile("^(.*?\\.exe)(?=$|[\\s\"]).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("^%([^%\\\\]+)%");

    private ServiceImage() {
    }

    /** The program's path as written, without arguments; empty where there is none. */
    public static Optional<String> program(String imagePath) {
        String line = imagePath.strip();
        Matcher quoted = QUOTED.matcher(line);
        Matcher unquoted = UNQUOTED.matcher(line);
        String path = quoted.matches() ? quoted.group(1) : unquoted.matches() ? unquoted.group(1) : line.split("\\s", 2)[0];
        return Optional.of(path.strip()).filter(some -> !some.isEmpty());
    }

    /**
     * The path with the variable at its beginning filled in; as it was, where that is none of these.
     *
     * @param variables by their names in lower case
     */
    public static String expanded(String path, Map<String, String> variables) {
        Matcher variable = VARIABLE.matcher(path);
        if (!variable.find()) {
            return path;
        }
        String name = variable.group(1).toLowerCase(Locale.ROOT);
        return variables.containsKey(name) ? variables.get(name) + path.substring(variable.end()) : path;
    }
}
