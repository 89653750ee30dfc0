package com.akio.tws.preflight.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ports from one to another, both included.
 *
 * @param first from 1
 * @param last up to 65535, not below {@code first}
 */
public record PortRange(int first, int last) {

    /** The highest port there is. */
    public static final int HIGHEST = 65535;

    private static final Pattern FORM = Pattern.compile("([0-9]{1,5})(?:-([0-9]{1,5}))?");

    public PortRange {
        if (first < 1 || last > HIGHEST || last < first) {
            throw new IllegalArgumentException("no such ports: " + first + "-" + last);
        }
    }

    public static PortRange of(int port) {
        return new PortRange(port, port);
    }

    /** Reads {@code 80} or {@code 40000-41000}. */
    public static Optional<PortRange> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(form.group(1));
        int last = form.group(2) == null ? first : Integer.parseInt(form.group(2));
        return first < 1 || last > HIGHEST || last < first ? Optional.empty() : Optional.of(new PortRange(first, last));
    }

    /** Neighbours as ranges, in order. */
    public static List<PortRange> of(BitSet ports) {
        List<PortRange> ranges = new ArrayList<>();
        for (int first = ports.nextSetBit(0); first >= 0;) {
            int end = ports.nextClearBit(first);
            ranges.add(new PortRange(first, end - 1));
            first = ports.nextSetBit(end);
        }
        return List.copyOf(ranges);
    }

    /** How many ports these are. */
    public int count() {
        return last - first + 1;
    }

    /** Whether every one of the other ports is among these. */
    public boolean covers(PortRange other) {
        return first <= other.first && last >= other.last;
    }

    /** {@code 80}, or {@code 40000-41000}. */
    public String shown() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
