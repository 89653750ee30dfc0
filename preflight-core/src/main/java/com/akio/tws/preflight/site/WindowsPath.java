package com.akio.tws.preflight.site;

/** The form of a Windows path, on any system: a profile for a Windows server is written on any laptop. */
public final class WindowsPath {

    private WindowsPath() {
    }

    /** Whether a path begins with a drive letter and its root, such as {@code D:\TWS}; nothing else can hold a service's program. */
    public static boolean isAbsolute(String path) {
        return path.length() >= 3 && isLetter(path.charAt(0)) && path.charAt(1) == ':' && isSeparator(path.charAt(2))
                && path.indexOf(':', 2) < 0 && path.chars().noneMatch(sign -> sign < ' ' || "<>\"|?*".indexOf(sign) >= 0);
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
    }

    private static boolean isSeparator(char sign) {
        return sign == '\\' || sign == '/';
    }
}
