package com.akio.tws.preflight.windows.decode;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a driver's file lies, by the {@code ImagePath} of its service: a path below the folder of Windows, one of the object manager's
 * ({@code \SystemRoot\…}, {@code \??\C:\…}), or, against the rules but met, one with a variable or a drive (Microsoft Learn,
 * "HKLM\SYSTEM\CurrentControlSet\Services Registry Tree"; "Object names").
 */
public final class DriverPath {

    private static final Pattern ON_DRIVE = Pattern.compile("[A-Za-z]:\\\\[^\\\\].*");

    private DriverPath() {
    }

    /**
     * The path as programs write it, on a drive of this machine; empty for a path of a network, of a device or of no known form.
     *
     * @param imagePath as written; without one Windows takes {@code System32\drivers\NAME.sys}
     * @param windows the folder of Windows, for example {@code C:\Windows}
     */
    public static Optional<String> of(Optional<String> imagePath, String driver, String windows) {
        String path = imagePath.map(DriverPath::plain).filter(written -> !written.isEmpty())
                .orElse("System32\\drivers\\" + driver + ".sys");
        for (String root : new String[] {"\\SystemRoot\\", "%SystemRoot%\\", "%windir%\\"}) {
            if (begins(path, root)) {
                return onDrive(windows + "\\" + path.substring(root.length()));
            }
        }
        for (String objects : new String[] {"\\??\\", "\\DosDevices\\", "\\\\?\\", "\\\\.\\"}) {
            if (begins(path, objects)) {
                return onDrive(path.substring(objects.length()));
            }
        }
        boolean below = !path.startsWith("\\") && !path.startsWith("%") && path.indexOf(':') < 0;
        return onDrive(below ? windows + "\\" + path : path);
    }

    private static String plain(String imagePath) {
        return imagePath.replace('/', '\\').replace("\"", "").strip();
    }

    private static boolean begins(String path, String root) {
        return path.toLowerCase(Locale.ROOT).startsWith(root.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> onDrive(String path) {
        return Optional.of(path).filter(one -> ON_DRIVE.matcher(one).matches());
    }
}
