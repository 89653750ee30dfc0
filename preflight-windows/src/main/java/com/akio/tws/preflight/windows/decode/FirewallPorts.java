package com.akio.tws.preflight.windows.decode;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The local ports of a firewall rule: {@code LPort=80}, {@code LPort2_10=9000-9020}, keywords such as {@code LPort=RPC},
 * {@code LPort2_29=TcpCDPSvc} ([MS-GPFAS] 2.2.2.2 and 2.2.2.3). A keyword means some port of Windows' own, never every port.
 */
final class FirewallPorts {

    private static final Set<String> KNOWN = Set.of("lport", "lport2_10");
    private static final Pattern KEYWORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,5}(-[0-9]{1,5})?");
    private static final int HIGHEST = 65_535;

    private FirewallPorts() {
    }

    /** Adds the ports of one field, and the field to the limits where its form is not that of its version. */
    static void read(String whole, List<String> ports, List<String> limits) throws Malformed {
        int sign = whole.indexOf('=');
        if (sign < 0) {
            throw new Malformed("LPort=…", whole);
        }
        String value = whole.substring(sign + 1).strip();
        // The rules of Windows' own services hold lists; in this store nobody promises what comes of one.
        String[] parts = value.split(",", -1);
        boolean numbers = false;
        for (String part : parts) {
            numbers |= isNumbers(part.strip(), whole);
            ports.add(part.strip());
        }
        if (numbers && (parts.length > 1 || !KNOWN.contains(whole.substring(0, sign).strip().toLowerCase(Locale.ROOT)))) {
            limits.add(whole);
        }
    }

    private static boolean isNumbers(String part, String whole) throws Malformed {
        if (KEYWORD.matcher(part).matches()) {
            return false;
        }
        if (!NUMBERS.matcher(part).matches()) {
            throw new Malformed("LPort=0…65535", whole);
        }
        int dash = part.indexOf('-');
        int first = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
        int last = dash < 0 ? first : Integer.parseInt(part.substring(dash + 1));
        if (first > last || last > HIGHEST) {
            throw new Malformed("LPort=0…65535", whole);
        }
        return true;
    }
}
