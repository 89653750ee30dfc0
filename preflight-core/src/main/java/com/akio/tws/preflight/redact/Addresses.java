package com.akio.tws.preflight.redact;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses in texts: their forms, which of them are nobody's, and the network each belongs to. */
final class Addresses {

    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";

    /** Four numbers up to 255, not inside a longer row of numbers. */
    static final Pattern IPV4 = Pattern.compile("(?<![0-9\\p{L}])(?<![0-9]\\.)(?:" + OCTET + "\\.){3}" + OCTET + "(?![0-9\\p{L}])(?!\\.[0-9])");

    /** Whatever may be an IPv6 address; {@link #network} decides. */
    static final Pattern IPV6 = Pattern.compile("(?<![0-9A-Za-z:])[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?![0-9A-Za-z:])");

    static final Pattern MAC =
            Pattern.compile("(?<![0-9A-Za-z:-])(?:[0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}(?![0-9A-Za-z:-])"
                    + "|(?<![0-9A-Za-z:-])(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}(?![0-9A-Za-z:-])");

    private static final int NETWORK_BYTES = 8;

    private Addresses() {
    }

    /** All interfaces, this machine itself, everybody, network masks: they tell nothing of a site. */
    static boolean isNobodys(String address) {
        return address.startsWith("127.") || address.equals("0.0.0.0") || address.startsWith("255.")
                || address.replace("0", "").matches(":+1?");
    }

    /** The network: the first three numbers of an IPv4 address, the first 64 bits of an IPv6 address; empty for what is neither. */
    static Optional<String> network(String address) {
        if (IPV4.matcher(address).matches()) {
            return Optional.of(address.substring(0, address.lastIndexOf('.')));
        }
        if (!IPV6.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            // In brackets it is read as an address or not at all: no name is ever asked for.
            byte[] bytes = InetAddress.getByName("[" + address + "]").getAddress();
            return Optional.of(HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }
}
