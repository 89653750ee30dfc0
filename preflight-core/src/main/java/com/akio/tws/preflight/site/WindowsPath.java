package com.akio.tws.preflight.site;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.io.FileSystem;

/**
 * The form of a Windows path, on any system: a profile for a Windows server is written on any laptop.
 *
 * @see <a href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">Naming Files, Paths, and Namespaces</a>
 */
public final class WindowsPath {

    private static final int ROOT_LENGTH = 3;

    private WindowsPath() {
    }

    /**
     * Whether a path begins with a drive letter and its root, such as {@code D:\TWS}, and every level of it is a name that Windows
     * allows; nothing else can hold a service's program.
     */
    public static boolean isAbsolute(String path) {
        return beginsAtRoot(path) && forbiddenLevel(path).isEmpty();
    }

    /**
     * The first level of a path whose name Windows forbids: that of a device with or without an extension, such as {@code CON} or
     * {@code nul.txt}, one with a sign that no name may hold, one that ends in a blank or a full stop, or one of over 255 signs. Empty
     * when there is none, and for a path that does not begin at a drive's root.
     */
    public static Optional<String> forbiddenLevel(String path) {
        if (!beginsAtRoot(path)) {
            return Optional.empty();
        }
        for (String level : path.substring(ROOT_LENGTH).split("[\\\\/]")) {
            if (isForbidden(level)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** Two separators in a row are one to Windows, and it knows the levels {@code .} and {@code ..}. */
    private static boolean isForbidden(String level) {
        if (level.isEmpty() || level.equals(".") || level.equals("..")) {
            return false;
        }
        // Commons IO knows the names of devices in capitals only and without the blanks that Windows leaves out before an extension.
        int dot = level.indexOf('.');
        String name = (dot < 0 ? level : level.substring(0, dot)).stripTrailing().toUpperCase(Locale.ROOT);
        return level.endsWith(" ") || level.endsWith(".") || FileSystem.WINDOWS.isReservedFileName(name)
                || !FileSystem.WINDOWS.isLegalFileName(level);
    }

    static boolean beginsAtRoot(String path) {
        return path.length() >= ROOT_LENGTH && isLetter(path.charAt(0)) && path.charAt(1) == ':' && isSeparator(path.charAt(2));
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
    }

    private static boolean isSeparator(char sign) {
        return sign == '\\' || sign == '/';
    }
}
