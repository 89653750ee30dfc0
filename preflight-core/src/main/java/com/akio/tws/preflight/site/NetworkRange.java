package com.akio.tws.preflight.site;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of addresses of one family, as site profiles and firewall rules write it: {@code 10.1.0.0/16},
 * {@code 10.1.0.0/255.255.0.0}, {@code 10.1.0.5}, {@code 10.1.0.5-10.1.0.9}, the same for IPv6 ([MS-GPFAS] 2.2.2.9 to 2.2.2.12).
 *
 * @param bits 32 for IPv4, 128 for IPv6
 * @param first the lowest address, as a number
 * @param last the highest
 */
public record NetworkRange(int bits, BigInteger first, BigInteger last) {

    private static final Pattern PREFIX = Pattern.compile("[0-9]{1,3}");
    private static final int V4 = 32;
    private static final int LONGEST = 100;

    public NetworkRange {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (first.compareTo(last) > 0) {
            throw new IllegalArgumentException("a range ends behind its beginning");
        }
    }

    /** The range; nothing for a name, a keyword, or anything else that is no address: no name is ever asked for. */
    public static Optional<NetworkRange> of(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return address(text.substring(0, slash)).flatMap(start -> network(start, text.substring(slash + 1)));
        }
        int dash = text.indexOf('-');
        Optional<byte[]> first = address(dash < 0 ? text : text.substring(0, dash));
        Optional<byte[]> last = dash < 0 ? first : address(text.substring(dash + 1));
        if (first.isEmpty() || last.isEmpty() || first.get().length != last.get().length) {
            return Optional.empty();
        }
        return between(first.get().length * 8, new BigInteger(1, first.get()), new BigInteger(1, last.get()));
    }

    private static Optional<NetworkRange> network(byte[] start, String width) {
        int bits = start.length * 8;
        int prefix = PREFIX.matcher(width).matches() ? Integer.parseInt(width) : address(width).map(NetworkRange::prefixOf).orElse(-1);
        if (prefix < 0 || prefix > bits) {
            return Optional.empty();
        }
        BigInteger host = BigInteger.ONE.shiftLeft(bits - prefix).subtract(BigInteger.ONE);
        BigInteger first = new BigInteger(1, start).andNot(host);
        return between(bits, first, first.or(host));
    }

    /** The ones of a mask; -1 where a one stands behind a zero. */
    private static int prefixOf(byte[] mask) {
        BigInteger number = new BigInteger(1, mask);
        int ones = number.bitCount();
        int bits = mask.length * 8;
        BigInteger leading = BigInteger.ONE.shiftLeft(ones).subtract(BigInteger.ONE).shiftLeft(bits - ones);
        return number.equals(leading) ? ones : -1;
    }

    private static Optional<NetworkRange> between(int bits, BigInteger first, BigInteger last) {
        return first.compareTo(last) > 0 ? Optional.empty() : Optional.of(new NetworkRange(bits, first, last));
    }

    private static Optional<byte[]> address(String written) {
        String text = written.strip();
        if (text.indexOf(':') < 0) {
            return v4(text);
        }
        if (!text.matches("[0-9A-Fa-f:.]{2,45}")) {
            return Optional.empty();
        }
        try {
            // In brackets it is read as an address or not at all. An IPv4 address in IPv6's form comes back as four bytes.
            byte[] bytes = InetAddress.getByName("[" + text + "]").getAddress();
            return bytes.length * 8 == V4 ? Optional.empty() : Optional.of(bytes);
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> v4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        byte[] bytes = new byte[4];
        for (int i = 0; i < 4; i++) {
            if (parts[i].isEmpty() || parts[i].length() > 3 || !parts[i].chars().allMatch(sign -> sign >= '0' && sign <= '9')
                    || Integer.parseInt(parts[i]) > 255) {
                return Optional.empty();
            }
            bytes[i] = (byte) Integer.parseInt(parts[i]);
        }
        return Optional.of(bytes);
    }

    /** Whether an address is in both. */
    public boolean meets(NetworkRange other) {
        return bits == other.bits && first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0;
    }

    /** Whether it holds every address of its family. */
    public boolean isEverything() {
        return first.signum() == 0 && last.equals(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
    }

    /** Whether the ranges together hold every one of its addresses. */
    public boolean isCoveredBy(List<NetworkRange> ranges) {
        List<NetworkRange> sorted = new ArrayList<>(ranges.stream().filter(this::meets).toList());
        sorted.sort(Comparator.comparing(NetworkRange::first));
        BigInteger open = first;
        for (NetworkRange range : sorted) {
            if (range.first.compareTo(open) > 0) {
                return false;
            }
            open = open.max(range.last.add(BigInteger.ONE));
        }
        return open.compareTo(last) > 0;
    }
}
