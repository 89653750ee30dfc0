package com.akio.tws.preflight.site;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses as a masked bundle has them: {@code ip-p10.87.3.140}, {@code ip6-pfd12.0.7.1.9.2.5.4} for a private one, whose masks tell which
 * network holds which, and {@code inet-1.2}, {@code inet6-1.2} for one of the Internet. Earlier bundles have {@code ip-1.2}, {@code ip6-1.2}, which tell
 * nothing.
 */
public final class MaskedAddress {

    /** What the mask of an IPv4 address of the Internet begins with. */
    public static final String INTERNET = "inet-";
    /** The same of IPv6. */
    public static final String INTERNET_6 = "inet6-";

    /** Private networks are made of whole /16 of IPv4 and /16 of IPv6, so that a smaller one with a public address in it has no other. */
    private static final int WIDEST = 16;
    private static final Pattern PLACE =
            Pattern.compile("(inet6?-[0-9]+)\\.[0-9]+(?:/([0-9]{1,3}|255\\.255\\.[0-9.]+)|-(inet6?-[0-9]+)\\.[0-9]+)?");

    /** What the mask of a private IPv4 address begins with. A letter before its digits, so that nobody takes it for an address. */
    private static final String PRIVATE = "ip-p";
    /** The same of IPv6. */
    private static final String PRIVATE_6 = "ip6-p";
    /** Stands between the networks that a masked range is made of. */
    public static final String AND = "+";

    private static final int V4 = 32;
    private static final int GROUPS = 8;
    private static final int GROUP = 16;
    private static final int LONGEST = 4_000;
    private static final Pattern PRIVATE_PLACE = Pattern.compile("(?:ip-p((?:[0-9]{1,3}[.]){3}[0-9]{1,3})|ip6-p((?:[0-9a-f]{1,4}[.]){7}[0-9a-f]{1,4}))(/[0-9.]{1,15})?");
    private static final Pattern ANY = Pattern.compile("(?:ip|inet)6?-p?[0-9a-f]+[.][0-9a-f.]+(?: ?[/+-].{1,4000})?");

    private MaskedAddress() {
    }

    /**
     * The mask of a private address.
     *
     * @param bits 32 for IPv4, 128 for IPv6
     * @param number what is shown in its place
     */
    public static String ofPrivate(int bits, BigInteger number) {
        int groups = bits == V4 ? 4 : GROUPS;
        int width = bits == V4 ? 8 : GROUP;
        StringBuilder mask = new StringBuilder(bits == V4 ? PRIVATE : PRIVATE_6);
        for (int i = groups - 1; i >= 0; i--) {
            int group = number.shiftRight(i * width).intValue() & ((1 << width) - 1);
            mask.append(Integer.toString(group, bits == V4 ? 10 : 16)).append(i == 0 ? "" : ".");
        }
        return mask.toString();
    }

    /** The ranges that a text names, plain or as a mask of private ones; none for what cannot be compared. */
    public static List<NetworkRange> ranges(String text) {
        String written = text.strip();
        if (!written.startsWith(PRIVATE) && !written.startsWith(PRIVATE_6)) {
            return NetworkRange.of(written).stream().toList();
        }
        List<NetworkRange> ranges = new ArrayList<>();
        for (String part : written.length() > LONGEST ? new String[] {""} : written.split("[+]", -1)) {
            Matcher place = PRIVATE_PLACE.matcher(part);
            Optional<NetworkRange> range = place.matches() ? NetworkRange.of(plain(place)) : Optional.empty();
            if (range.isEmpty()) {
                return List.of();
            }
            ranges.add(range.get());
        }
        return ranges;
    }

    private static String plain(Matcher place) {
        String address = place.group(1) != null ? place.group(1) : place.group(2).replace('.', ':');
        return address + (place.group(3) == null ? "" : place.group(3));
    }

    /** Whether a text is what masking makes of an address, network or range. */
    public static boolean isMask(String text) {
        return ANY.matcher(text).matches();
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
