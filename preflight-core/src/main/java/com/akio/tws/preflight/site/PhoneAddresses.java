package com.akio.tws.preflight.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of phones: names, addresses, ranges ({@code 10.0.5.10-10.0.5.99}, {@code 10.0.5.10-99}) and networks ({@code 10.0.5.0/24}). */
public final class PhoneAddresses {

    /** More than so many are a scan, not a site's phones. */
    public static final int MOST = 2048;

    private static final String QUAD = "(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})";
    private static final Pattern ADDRESS = Pattern.compile(QUAD);
    private static final Pattern RANGE = Pattern.compile(QUAD + "\\s*-\\s*(?:" + QUAD + "|(\\d{1,3}))");
    private static final Pattern NETWORK = Pattern.compile(QUAD + "/(\\d{1,2})");
    private static final int QUADS = 4;

    private PhoneAddresses() {
    }

    /** Every address of these phones once, in their order, up to {@link #MOST}. A range that cannot be read stands for itself. */
    public static List<String> of(List<Phone> phones) {
        Set<String> all = new LinkedHashSet<>();
        for (Phone phone : phones) {
            phone.address().ifPresent(address -> all.addAll(expand(address).orElse(List.of(address))));
        }
        return all.stream().limit(MOST).toList();
    }

    /** The addresses that a text stands for; nothing when it is a range of more than {@link #MOST}, or of none. */
    public static Optional<List<String>> expand(String text) {
        String address = text.strip();
        Matcher range = RANGE.matcher(address);
        if (range.matches()) {
            long first = number(range, 1);
            long last = range.group(2 * QUADS + 1) == null ? number(range, QUADS + 1)
                    : (first & ~0xFFL) + Long.parseLong(range.group(2 * QUADS + 1));
            return between(first, last);
        }
        Matcher network = NETWORK.matcher(address);
        if (network.matches()) {
            int bits = Integer.parseInt(network.group(QUADS + 1));
            long size = bits > 32 ? 0 : 1L << (32 - bits);
            long first = number(network, 1) & -Math.max(size, 1);
            // The first address names the network and the last one is its broadcast (RFC 919).
            return size > 2 ? between(first + 1, first + size - 2) : between(first, first + size - 1);
        }
        return address.isEmpty() ? Optional.empty() : Optional.of(List.of(address));
    }

    /** Whether a text stands for addresses: a host, or a range or network of whatever size. */
    public static boolean areTold(String text) {
        String address = text.strip();
        Matcher range = RANGE.matcher(address);
        if (range.matches()) {
            String end = range.group(2 * QUADS + 1);
            long first = number(range, 1);
            long last = end == null ? number(range, QUADS + 1) : Integer.parseInt(end) > 255 ? Long.MIN_VALUE
                    : (first & ~0xFFL) + Long.parseLong(end);
            return first >= 0 && last >= first;
        }
        Matcher network = NETWORK.matcher(address);
        if (network.matches()) {
            return number(network, 1) >= 0 && Integer.parseInt(network.group(QUADS + 1)) <= 32;
        }
        return ToldHost.of(address) == ToldHost.Kind.HOST;
    }

    /** Addresses for people: those that follow one another as a range ({@code 10.0.5.10-10.0.5.99}). */
    public static List<String> shown(List<String> addresses) {
        List<String> shown = new ArrayList<>();
        int at = 0;
        while (at < addresses.size()) {
            int last = at;
            while (last + 1 < addresses.size() && follows(addresses.get(last), addresses.get(last + 1))) {
                last++;
            }
            shown.add(last == at ? addresses.get(at) : addresses.get(at) + "-" + addresses.get(last));
            at = last + 1;
        }
        return shown;
    }

    private static boolean follows(String one, String next) {
        Matcher left = ADDRESS.matcher(one);
        Matcher right = ADDRESS.matcher(next);
        return left.matches() && right.matches() && number(left, 1) + 1 == number(right, 1);
    }

    private static Optional<List<String>> between(long first, long last) {
        if (first < 0 || last > 0xFFFFFFFFL || last < first || last - first >= MOST) {
            return Optional.empty();
        }
        List<String> addresses = new ArrayList<>();
        for (long one = first; one <= last; one++) {
            addresses.add((one >> 24) + "." + (one >> 16 & 0xFF) + "." + (one >> 8 & 0xFF) + "." + (one & 0xFF));
        }
        return Optional.of(addresses);
    }

    /** The number of a dotted address; negative when it is none. */
    private static long number(Matcher matcher, int group) {
        long number = 0;
        for (int i = 0; i < QUADS; i++) {
            int quad = Integer.parseInt(matcher.group(group + i));
            if (quad > 255) {
                return Long.MIN_VALUE;
            }
            number = number << 8 | quad;
        }
        return number;
    }
}
