package com.akio.tws.preflight.site;

import java.util.Locale;

/** Whether two names are one machine's: people write the full name in one place and the short one in another. */
public final class HostNames {

    private HostNames() {
    }

    /** Compares without capitals and final dots; a name without a domain is the same as one with. */
    public static boolean areSame(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        if (first.equals(second)) {
            return true;
        }
        boolean bare = (first.indexOf('.') < 0) != (second.indexOf('.') < 0);
        return bare && !isAddress(first) && !isAddress(second) && label(first).equals(label(second));
    }

    /** Whether it is an address, which tells nothing of the machine's name. */
    public static boolean isAddress(String host) {
        return host.indexOf(':') >= 0 || host.matches("[0-9.]+");
    }

    private static String plain(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String label(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
