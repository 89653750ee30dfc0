package com.akio.tws.preflight.site;

import com.akio.tws.preflight.certificate.ALabels;
import com.akio.tws.preflight.certificate.DnsName;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A host as a person tells it, on the command line and in a site profile by the same rule: a name that DNS could hold, underscores
 * included, or an address of either family.
 */
public final class ToldHost {

    /** What a text is. */
    public enum Kind {
        /** A host that can be asked for. */
        HOST,
        /** An international name whose A-labels are not known here. */
        WITHOUT_A_LABELS,
        /** No host: a URL, a name with a port, several words. */
        NONE
    }

    private static final Pattern FOUR = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern SIX = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:%[A-Za-z0-9_.-]+)?");

    private ToldHost() {
    }

    /** What a text is, blanks around it aside. */
    public static Kind of(String given) {
        String name = given.strip();
        if (isSix(bare(name)) || FOUR.matcher(name).matches()) {
            return Kind.HOST;
        }
        if (!name.isEmpty() && ALabels.of(name).isEmpty()) {
            return Kind.WITHOUT_A_LABELS;
        }
        return DnsName.loose(name).isEmpty() ? Kind.NONE : Kind.HOST;
    }

    /** The text without blanks around it, and an IPv6 address without its brackets. */
    public static String bare(String given) {
        String name = given.strip();
        String inside = name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
        return isSix(inside) ? inside : name;
    }

    private static boolean isSix(String text) {
        if (!SIX.matcher(text).matches()) {
            return false;
        }
        int zone = text.indexOf('%');
        try {
            return InetAddress.getByName("[" + (zone < 0 ? text : text.substring(0, zone)) + "]") != null;
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
