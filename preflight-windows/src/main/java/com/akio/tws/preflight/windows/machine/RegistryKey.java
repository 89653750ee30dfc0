package com.akio.tws.preflight.windows.machine;

import java.util.Objects;

/**
 * A key below {@code HKEY_LOCAL_MACHINE}, or of the user whose process this is, always with the registry view it is to be read in.
 *
 * @param path below the root, without leading or trailing backslash
 * @param view the 64-bit view unless the 32-bit one is asked for by name; never the caller's own bitness
 * @param hive whose key it is
 */
public record RegistryKey(String path, View view, Hive hive) {

    /** The roots that are read. */
    public enum Hive {
        LOCAL_MACHINE("HKLM"), CURRENT_USER("HKCU");

        private final String shown;

        Hive(String shown) {
            this.shown = shown;
        }
    }

    /** Which of the two registries of a 64-bit Windows (KEY_WOW64_64KEY, KEY_WOW64_32KEY). */
    public enum View {
        BITS_64, BITS_32
    }

    public RegistryKey {
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(hive, "hive");
        if (path.isEmpty() || path.startsWith("\\") || path.endsWith("\\")) {
            throw new IllegalArgumentException("not a key path: " + path);
        }
    }

    /** A key of the machine. */
    public RegistryKey(String path, View view) {
        this(path, view, Hive.LOCAL_MACHINE);
    }

    /** A key of the user, in the 64-bit view. */
    public static RegistryKey ofUser(String path) {
        return new RegistryKey(path, View.BITS_64, Hive.CURRENT_USER);
    }

    /** A key of the 64-bit view. */
    public static RegistryKey of(String path) {
        return new RegistryKey(path, View.BITS_64);
    }

    public RegistryKey child(String name) {
        return new RegistryKey(path + "\\" + name, view, hive);
    }

    public RegistryKey in(View other) {
        return new RegistryKey(path, other, hive);
    }

    /** The path as a person types it into the registry editor; the 32-bit view is named behind it. */
    public String shown() {
        return hive.shown + "\\" + path + (view == View.BITS_32 ? " (32-bit view)" : "");
    }

    /** The path of one of its values as a person reads it. */
    public String shown(String valueName) {
        return hive.shown + "\\" + path + "\\" + valueName + (view == View.BITS_32 ? " (32-bit view)" : "");
    }
}
