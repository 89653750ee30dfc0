package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.site.WindowsPath;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which folders a script may touch, by the way they are written. What Windows would read as another folder is refused: blanks and full
 * stops at the end of a level, short names ({@code PROGRA~1}), streams, devices, shares, variables.
 *
 * @see <a href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">Naming Files, Paths, and Namespaces</a>
 */
final class FolderForm {

    private static final int LONGEST = 240;
    private static final String ROOT = "C:\\";
    private static final Pattern SHORT_NAME = Pattern.compile("[^\\\\]*~[0-9]+(\\.[^\\\\]*)?");
    /** Folders that decide what runs and for whom, and people's own: whatever is called Akio there, it is not the client's for all. */
    private static final Set<String> NEVER = Set.of("windows", "system32", "syswow64", "start menu", "startup", "menu démarrer",
            "démarrage", "microsoft", "windowsapps", "$recycle.bin", "system volume information", "recovery", "boot", "perflogs",
            "inetpub", "tws_services", "users", "documents and settings", "windowspowershell", "powershell");
    private static final String OWN = "akio";
    private static final String CLIENT = "tws_client";
    private static final int FEWEST_LEVELS = 3;

    private FolderForm() {
    }

    /** Whether a folder is the TWS client's own, so that its users may be let into it: one of its levels is named for it. */
    static boolean isOfTheClient(String path) {
        if (!isExact(path)) {
            return false;
        }
        List<String> levels = levels(path);
        if (levels.stream().skip(1).anyMatch(NEVER::contains)) {
            return false;
        }
        return levels.stream().skip(1).anyMatch(level -> level.equals(OWN) || level.startsWith(CLIENT));
    }

    /** Whether an antivirus program may be told to leave it out: a folder with a star for some of its levels at most, the beginning named. */
    static boolean canBeExcluded(String path) {
        String variable = "%programdata%\\";
        String drive = path.toLowerCase(Locale.ROOT).startsWith(variable) ? "C:\\" + path.substring(variable.length()) : path;
        List<String> levels = levels(drive);
        return levels.size() >= FEWEST_LEVELS && !levels.get(1).contains("*") && isExact(drive.replace("*", "x"));
    }

    /** Whether a machine's own value is a folder at all: no star, no variable, and more than a drive. */
    static boolean isFolder(String path) {
        String folder = withoutEnd(path);
        return folder.length() > ROOT.length() && isExact(folder);
    }

    /** The folder without a backslash at its end; the root of a drive keeps its own. */
    static String withoutEnd(String folder) {
        return folder.length() > ROOT.length() && folder.endsWith("\\") ? folder.substring(0, folder.length() - 1) : folder;
    }

    private static boolean isExact(String path) {
        return path.length() <= LONGEST && WindowsPath.isAbsolute(path) && VisibleText.isPlain(path) && path.indexOf('/') < 0
                && path.indexOf('%') < 0 && path.equals(path.strip())
                && Arrays.stream(path.substring(ROOT.length()).split("\\\\", -1)).noneMatch(level -> level.isEmpty() || level.equals(".")
                        || level.equals("..") || !level.equals(level.strip()) || SHORT_NAME.matcher(level).matches());
    }

    private static List<String> levels(String path) {
        return Arrays.stream(path.toLowerCase(Locale.ROOT).split("\\\\")).toList();
    }
}
