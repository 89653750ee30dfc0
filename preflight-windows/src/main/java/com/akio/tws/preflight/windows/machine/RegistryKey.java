package com.akio.tws.preflight.windows.machine;

import java.util.Objects;

/**
 * A key below {@code HKEY_LOCAL_MACHINE}, always with the registry view it is to be read in.
 *
 * @param path below the root, without leading or trailing backslash
 * @param view the 64-bit view unless the 32-bit one is asked for by name; never the caller's own bitness
 */
public record RegistryKey(String path, View view) {

    /** Which of the two registries of a 64-bit Windows (KEY_WOW64_64KEY, KEY_WOW64_32KEY). */
    public enum View {
        BITS_64, BITS_32
    }

    public RegistryKey {
        Objects.requireNonNull(view, "view");
        if (path.isEmpty() || path.startsWith("\\") || path.endsWith("\\")) {
            throw new IllegalArgumentException("not a key path: " + path);
        }
    }

    /** A key of the 64-bit view. */
    public static RegistryKey of(String path) {
        return new RegistryKey(path, View.BITS_64);
    }

    public RegistryKey child(String name) {
        return new RegistryKey(path + "\\" + name, view);
    }

    public RegistryKey in(View other) {
        return new RegistryKey(path, other);
    }

    /** The path as a person types it into the registry editor; the 32-bit view is named behind it. */
    public String shown() {
        return "HKLM\\" + path + (view == View.BITS_32 ? " (32-bit view)" : "");
    }

    /** The path of one of its values as a person reads it. */
    public String shown(String valueName) {
        return "HKLM\\" + path + "\\" + valueName + (view == View.BITS_32 ? " (32-bit view)" : "");
    }
}
