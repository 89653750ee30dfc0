package com.akio.tws.preflight.checks.shared;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A path that an antivirus program leaves out, or should: an exclusion of a folder holds for everything below it.
 *
 * <p>A path that is wanted may hold {@link #ANY_TEXT}, where the document writes a name in square brackets ({@code tws_client[xyz]}):
 * any text, or none, will do there. A star stands within one level only (Microsoft Learn, Defender, "Configure and validate exclusions based on file extension and
 * folder location"), and no letter's case counts.
 *
 * @param levels in lower case, the drive first; a star may stand in each
 */
public record ExcludedPath(List<String> levels) {

    /** Stands for any text, or none, in a path that is wanted; no path of Windows holds it. */
    static final char ANY_TEXT = '\0';

    private static final String EVERY = "*";

    public ExcludedPath {
        levels = List.copyOf(levels);
    }

    static ExcludedPath of(String path) {
        String trimmed = path.strip().toLowerCase(Locale.ROOT).replace('/', '\\');
        while (trimmed.endsWith("\\")) {
            trimmed = trimmed.substring(0, trimmed.length() - 1);
        }
        // "C:\Folder\*" means what is in the folder, as "C:\Folder" does.
        String folder = trimmed.endsWith("\\*") ? trimmed.substring(0, trimmed.length() - 2) : trimmed;
        return new ExcludedPath(List.of(folder.split("\\\\+")));
    }

    /** Whether this exclusion holds for all of another path; a star there must be met by a star here. */
    boolean covers(ExcludedPath other) {
        if (levels.size() > other.levels.size() || levels.get(0).isEmpty()) {
            return false;
        }
        for (int i = 0; i < levels.size(); i++) {
            if (!covers(levels.get(i), other.levels.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(String mine, String wanted) {
        int any = wanted.indexOf(ANY_TEXT);
        if (any >= 0) {
            String before = wanted.substring(0, any);
            String behind = wanted.substring(any + 1);
            return (mine.length() >= before.length() + behind.length() && mine.startsWith(before) && mine.endsWith(behind))
                    || glob(mine).matcher(before + behind).matches();
        }
        return mine.equals(EVERY) || mine.equals(wanted) || glob(mine).matcher(wanted).matches();
    }

    private static Pattern glob(String level) {
        StringBuilder pattern = new StringBuilder();
        for (String part : level.split("((?<=[*?])|(?=[*?]))")) {
            pattern.append(part.equals("*") ? ".*" : part.equals("?") ? "[^*]" : Pattern.quote(part));
        }
        return Pattern.compile(pattern.toString());
    }
}
