package com.akio.tws.preflight.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as a masked bundle has them: {@code ip-1.2}, {@code ip6-1.2}, and {@code inet-1.2}, {@code inet6-1.2} for one of the Internet. */
public final class MaskedAddress {

    /** What the mask of an IPv4 address of the Internet begins with. */
    public static final String INTERNET = "inet-";
    /** The same of IPv6. */
    public static final String INTERNET_6 = "inet6-";

    /** Private networks are made of whole /16 of IPv4 and /16 of IPv6, so that a smaller one with a public address in it has no other. */
    private static final int WIDEST = 16;
    private static final Pattern PLACE =
            Pattern.compile("(inet6?-[0-9]+)\\.[0-9]+(?:/([0-9]{1,3}|255\\.255\\.[0-9.]+)|-(inet6?-[0-9]+)\\.[0-9]+)?");

    private MaskedAddress() {
    }

    /** Whether a masked address, network or range lies in the Internet as a whole. */
    public static boolean isOfTheInternet(String text) {
        Matcher place = PLACE.matcher(text.strip());
        if (!place.matches()) {
            return false;
        }
        String width = place.group(2);
        boolean narrow = width == null || width.indexOf('.') > 0 || Integer.parseInt(width) >= WIDEST;
        return narrow && (place.group(3) == null || place.group(3).equals(place.group(1)));
    }

    /** Whether a text begins as the mask of an address of the Internet does. */
    public static boolean mayBeOfTheInternet(String text) {
        return text.startsWith(INTERNET) || text.startsWith(INTERNET_6);
    }
}
