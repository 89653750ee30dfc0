package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.certificate.HostMatch;
import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The DNS name of a server, in lower case, with international labels in their A-form ({@code xn--…}) and without the final dot.
 *
 * @param labels from the host to the top
 */
record DnsName(List<String> labels) {

    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;

    DnsName {
        labels = List.copyOf(labels);
    }

    /**
     * Reads a name as clients would use it (RFC 1123 section 2.1 for its letters, RFC 1035 section 2.3.4 for its length); empty when it
     * is none. An address is none, so a last label of digits only is refused.
     */
    static Optional<DnsName> of(String text) {
        String given = text.strip().toLowerCase(Locale.ROOT);
        if (given.endsWith(".")) {
            given = given.substring(0, given.length() - 1);
        }
        if (given.isEmpty() || given.length() > LONGEST) {
            return Optional.empty();
        }
        String ascii;
        try {
            ascii = IDN.toASCII(given, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
        List<String> labels = List.of(ascii.split("\\.", -1));
        boolean sound = ascii.length() <= LONGEST && labels.stream().allMatch(DnsName::isLabel)
                && !labels.get(labels.size() - 1).matches("[0-9]+");
        return sound ? Optional.of(new DnsName(labels)) : Optional.empty();
    }

    /** Whether it is a name within one network only, such as {@code srv-tws}. */
    boolean isSingleLabel() {
        return labels.size() == 1;
    }

    /** Whether a name that a certificate presents covers this one, see {@link HostMatch#covers}. */
    boolean isCoveredBy(String presented) {
        return HostMatch.covers(toString(), presented);
    }

    @Override
    public String toString() {
        return String.join(".", labels);
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty() && label.length() <= LONGEST_LABEL && label.matches("[a-z0-9]([a-z0-9-]*[a-z0-9])?");
    }
}
